# SPDX-License-Identifier: GPL-3.0-or-later
# Functions over packages.txt, for the scripts that install; sourced, not run.
# shellcheck shell=bash

PACKAGE_LIST="$(dirname "${BASH_SOURCE[0]}")/packages.txt"

# is_installed PACKAGE
is_installed() {
    [[ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]
}

# requirements SECTION… : one line each, alternatives and all
requirements() {
    local wanted=" $* " section='' line
    while IFS= read -r line; do
        line="${line%%#*}"
        if [[ "$line" =~ ^\[([a-z]+)\] ]]; then
            section="${BASH_REMATCH[1]}"
        elif [[ -n "${line// /}" && "$wanted" == *" $section "* ]]; then
            echo "${line// /}"
        fi
    done <"$PACKAGE_LIST"
}

# missing_requirements SECTION… : those of which no alternative is installed
missing_requirements() {
    local requirement package found
    while IFS= read -r requirement; do
        found=no
        for package in ${requirement//|/ }; do
            is_installed "$package" && found=yes
        done
        [[ $found == yes ]] || echo "$requirement"
    done < <(requirements "$@")
}

is_available() {
    [[ -n "$(apt-cache show --no-all-versions "$1" 2>/dev/null)" ]]
}

# available_package REQUIREMENT : the first alternative that apt knows
available_package() {
    local package
    for package in ${1//|/ }; do
        is_available "$package" && echo "$package" && return 0
    done
    return 1
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Installing packages needs root: run this as root, or install sudo." >&2
        return 1
    fi
}

# Packages such as prometheus bring a service that Debian starts at once, on the default port, and at every boot. The
# programs are wanted here, not the services. While apt runs, policy-rc.d (the way Debian's policy gives to
# forbid starts) refuses them; an administrator's own policy-rc.d is left alone. Afterwards only services that
# came with this very installation are disabled, so one that was already in use stays so.
POLICY_FILE=/usr/sbin/policy-rc.d

forbid_service_starts() {
    [[ -e $POLICY_FILE ]] && return
    trap allow_service_starts EXIT
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$POLICY_FILE" >/dev/null
    as_root chmod 755 "$POLICY_FILE"
}

allow_service_starts() {
    as_root rm -f "$POLICY_FILE"
}

# disable_new_services PACKAGE…
disable_new_services() {
    command -v systemctl >/dev/null || return 0
    local package unit
    for package in "$@"; do
        while IFS= read -r unit; do
            as_root systemctl disable --quiet "$(basename "$unit")" 2>/dev/null || true
        done < <(dpkg-query -L "$package" | grep -E "^(/usr)?/lib/systemd/system/${package%-common}[^/]*\.(service|timer)$" || true)
    done
}

# resolve_packages REQUIREMENT… : sets PACKAGES; fails, naming those that apt does not know
resolve_packages() {
    local requirement package unknown=()
    PACKAGES=()
    for requirement in "$@"; do
        if package="$(available_package "$requirement")"; then
            PACKAGES+=("$package")
        elif [[ "$requirement" != *"|none" ]]; then
            unknown+=("$requirement")
        fi
    done
    [[ ${#unknown[@]} -eq 0 ]] || { UNKNOWN="${unknown[*]}"; return 1; }
}

# explain_other_system REQUIREMENT…
explain_other_system() {
    echo "This system has no apt, so packages can not be installed by this script. Wardroom needs what Debian calls:" >&2
    printf '  %s\n' "$@" >&2
}

# install_packages SECTION… : installs what is missing, and does nothing where nothing is
install_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        [[ -n "${WARDROOM_SKIP_PACKAGES:-}" ]] && return 0
        mapfile -t missing < <(requirements "$@")
        explain_other_system "${missing[@]}"
        echo "Install them, then run again with WARDROOM_SKIP_PACKAGES=1." >&2
        return 1
    fi
    mapfile -t missing < <(missing_requirements "$@")
    [[ ${#missing[@]} -eq 0 ]] && return 0
    if ! resolve_packages "${missing[@]}"; then
        as_root apt-get update -q
        resolve_packages "${missing[@]}" || { echo "apt does not know: $UNKNOWN" >&2; return 1; }
    fi
    [[ ${#PACKAGES[@]} -eq 0 ]] && return 0
    echo "Installing: ${PACKAGES[*]}"
    apt_install "${PACKAGES[@]}"
}

# In a subshell, whose end, whatever its cause, allows services again.
apt_install() (
    options=(-y -q --no-install-recommends)
    forbid_service_starts
    # The package lists may be older than the archive: then a second try with new ones.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install "${options[@]}" "$@" \
        || { as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install "${options[@]}" "$@"; }
    disable_new_services "$@"
)
