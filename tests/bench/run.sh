#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the benchmarks and prints their figures: `bench NAME VALUE UNIT ratio R of REFERENCE`, one a line.
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

# shellcheck source=installers/packages.sh
source "$ROOT/installers/packages.sh"

usage() {
    cat <<'TEXT'
Usage: tests/bench/run.sh [NAME…]

Installs the packages that are missing, builds the benchmarks optimised (preset bench) and runs those named, or all.
Each is a source file of that name beside this script. Ratios are to a reference measured in the same run.
Exit status: 0, 1 where a benchmark could not run, 2 for a name that is none.
TEXT
}

main() {
    case "${1:-}" in
        --help | -h) usage; exit 0 ;;
    esac
    install_packages build run test bench >&2
    cd "$ROOT"
    [[ -e build/bench/build.ninja ]] || cmake --preset bench >&2
    cmake --build --preset bench --target wardroom_benchmarks >&2
    local all=(build/bench/bench/*) programs=() name
    for name in "$@"; do
        if [[ ! -x "build/bench/bench/$name" ]]; then
            printf 'There is no benchmark "%s". There are: %s\n' "$name" "${all[*]##*/}" >&2
            exit 2
        fi
        programs+=("build/bench/bench/$name")
    done
    [[ ${#programs[@]} -gt 0 ]] || programs=("${all[@]}")
    local status=0
    for name in "${programs[@]}"; do
        QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" "$name" || status=1
    done
    return "$status"
}

main "$@"
