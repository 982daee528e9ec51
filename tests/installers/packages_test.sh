#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# installers/packages.sh against a dpkg and an apt made of shell: nothing is installed here.
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
WORK="$(mktemp -d)"
trap 'rm -rf "$WORK"' EXIT
failures=0

# The world: files installed/NAME and available/NAME stand for packages; what apt was asked for goes to apt.log.
mkdir -p "$WORK/bin" "$WORK/installed" "$WORK/available"
cat >"$WORK/bin/dpkg-query" <<'SH'
#!/bin/sh
[ "$1" = -L ] && exit 0
[ -e "$WORLD/installed/$4" ] && printf installed
SH
cat >"$WORK/bin/apt-cache" <<'SH'
#!/bin/sh
[ -e "$WORLD/available/$3" ] && echo "Package: $3"
SH
cat >"$WORK/bin/apt-get" <<'SH'
#!/bin/sh
echo "$*" >>"$WORLD/apt.log"
[ -e "$POLICY" ] && echo "services held" >>"$WORLD/apt.log"
exit 0
SH
printf '#!/bin/sh\nexec "$@"\n' >"$WORK/bin/sudo"
printf '#!/bin/sh\n' >"$WORK/bin/systemctl"
chmod +x "$WORK"/bin/*
export WORLD="$WORK" PATH="$WORK/bin:$PATH"
cat >"$WORK/packages.txt" <<'TXT'
[build]
compiler
library | old-library
[run]
server     # a comment
[test]
rare | none
TXT

# shellcheck source=installers/packages.sh
source "$ROOT/installers/packages.sh"
PACKAGE_LIST="$WORK/packages.txt"
POLICY_FILE="$WORK/policy-rc.d"
export POLICY="$POLICY_FILE"

check() { # check NAME ACTUAL EXPECTED
    if [[ "$2" == "$3" ]]; then
        echo "ok: $1"
    else
        echo "FAILED: $1: got '$2', expected '$3'"
        failures=$((failures + 1))
    fi
}

world() { # world INSTALLED AVAILABLE
    rm -f "$WORK"/installed/* "$WORK"/available/* "$WORK/apt.log"
    local package
    for package in $1; do touch "$WORK/installed/$package"; done
    for package in $2; do touch "$WORK/available/$package"; done
}

asked() { cat "$WORK/apt.log" 2>/dev/null || true; }

world 'compiler old-library server' ''
check 'an alternative counts' "$(missing_requirements build run)" ''
install_packages build run
check 'nothing missing: apt is not asked' "$(asked)" ''

world 'compiler' 'old-library server rare'
check 'what is missing' "$(missing_requirements build run)" "$(printf 'library|old-library\nserver')"
install_packages build run >/dev/null
check 'the alternative that is available' "$(asked)" \
    "$(printf 'install -y -q --no-install-recommends old-library server\nservices held')"
check 'services are released again' "$([[ -e $POLICY_FILE ]] && echo held || echo free)" free

world 'compiler library server' ''
install_packages build run test >/dev/null
check 'what may be absent is left out' "$(asked | grep -c '^install' || true)" 0

world 'compiler server' ''
check 'what must be there is named' "$(install_packages build 2>&1 >/dev/null || true)" 'apt does not know: library|old-library'
check 'after the lists were brought up to date' "$(asked)" 'update -q'

world 'compiler' 'library server'
touch "$POLICY_FILE"
install_packages build run >/dev/null
check "an administrator's own policy stays" "$([[ -e $POLICY_FILE ]] && echo stays || echo gone)" stays

check 'run.sh refuses unknown arguments' "$("$ROOT/installers/run.sh" --nonsense >/dev/null 2>&1 || echo $?)" 2
check 'run.sh has help' "$("$ROOT/installers/run.sh" --help | head -c 6)" Usage:
check 'tests/run.sh has help' "$("$ROOT/tests/run.sh" --help | head -c 6)" Usage:

exit $((failures > 0))
