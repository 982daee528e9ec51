#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds and runs them all through ctest, without a display.
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# shellcheck source=installers/packages.sh
source "$ROOT/installers/packages.sh"

usage() {
    cat <<'TEXT'
Usage: tests/run.sh [--preset NAME] [CTEST ARGUMENTS]

Installs the packages that are missing, builds the preset (default: dev, with AddressSanitizer and
UndefinedBehaviorSanitizer; others: ci, tsan, bench) and runs its tests. Further arguments go to ctest:
  tests/run.sh -R requesthandle          one test
  tests/run.sh -L guard                  tests with a label
Exit status: that of ctest, or of what failed before it.
TEXT
}

main() {
    local preset=dev
    case "${1:-}" in
        --help | -h) usage; exit 0 ;;
        --preset) preset="${2:?--preset needs a name}"; shift 2 ;;
        --preset=*) preset="${1#*=}"; shift ;;
    esac
    install_packages build run test
    cd "$ROOT"
    [[ -e "build/$preset/build.ninja" ]] || cmake --preset "$preset"
    cmake --build --preset "$preset"
    # Many tests wait for servers rather than compute, so there may be more of them than processors.
    ctest --preset "$preset" --parallel "$(($(nproc) + 1))" "$@"
}

main "$@"
