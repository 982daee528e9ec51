#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Wardroom and starts it.
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
BUILD="$ROOT/build/release"
EXIT_NO_DISPLAY=3

# shellcheck source=installers/packages.sh
source "$ROOT/installers/packages.sh"

usage() {
    cat <<'TEXT'
Usage: installers/run.sh [--build-only] [-- ARGUMENTS]

Installs the packages that are missing (Debian 12, Ubuntu 24.04; as root or with sudo), builds Wardroom and
starts "wardroom --demo": a real Prometheus and Alertmanager with a living incident, on this machine only.
What is there already is not done again.

  --build-only    install and build, start nothing
  -- ARGUMENTS    start wardroom with these instead of --demo
  --help          this text

Exit status: that of wardroom; 3 where there is no display to open a window on.
TEXT
}

configure_and_build() {
    cd "$ROOT"
    # Once configured, ninja itself notices changed CMake files.
    [[ -e "$BUILD/build.ninja" ]] || cmake --preset release
    cmake --build --preset release
}

has_display() {
    [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]]
}

# needs_no_display ARGUMENT… : whether wardroom answers these without a window
needs_no_display() {
    local argument
    for argument in "$@"; do
        case "$argument" in
            --screenshots | --screenshots=* | --help | -h | --version | -v) return 0 ;;
        esac
    done
    return 1
}

explain_no_display() {
    cat >&2 <<TEXT
There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open. Without one you can:
  installers/run.sh -- --screenshots DIR --demo     render every page to a PNG in DIR
  xvfb-run installers/run.sh                        open the window on a virtual display
  $BUILD/bin/wardroom-cli --help                    ask the sources from the command line
TEXT
}

start() {
    if ! has_display && needs_no_display "$@"; then
        export QT_QPA_PLATFORM=offscreen
    elif ! has_display; then
        explain_no_display
        exit "$EXIT_NO_DISPLAY"
    fi
    exec "$BUILD/bin/wardroom" "$@"
}

main() {
    local build_only=no arguments=(--demo)
    while [[ $# -gt 0 ]]; do
        case "$1" in
            --help | -h) usage; exit 0 ;;
            --build-only) build_only=yes ;;
            --) shift; arguments=("$@"); break ;;
            *) echo "run.sh: unknown argument \"$1\"; see installers/run.sh --help" >&2; exit 2 ;;
        esac
        shift
    done
    install_packages build run
    configure_and_build
    [[ $build_only == yes ]] || start "${arguments[@]}"
}

main "$@"
