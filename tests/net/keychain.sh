#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program with a message bus and an unlocked keychain of its own, in a folder that is gone afterwards.
# Usage: keychain.sh PROGRAM [ARGUMENT…]. Exit code 77 where the keychain's programs are not installed.
set -eu

for program in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$program" >/dev/null; then
        echo "skipped: $program is not installed (packages dbus, gnome-keyring)"
        exit 77
    fi
done

if [ "${WARDROOM_TEST_KEYCHAIN:-}" = "" ]; then
    WARDROOM_TEST_KEYCHAIN=$(mktemp -d)
    export WARDROOM_TEST_KEYCHAIN
    trap 'rm -rf "$WARDROOM_TEST_KEYCHAIN"' EXIT
    export HOME="$WARDROOM_TEST_KEYCHAIN" XDG_DATA_HOME="$WARDROOM_TEST_KEYCHAIN" \
        XDG_CACHE_HOME="$WARDROOM_TEST_KEYCHAIN" XDG_RUNTIME_DIR="$WARDROOM_TEST_KEYCHAIN"
    chmod 700 "$WARDROOM_TEST_KEYCHAIN"
    dbus-run-session -- "$0" "$@"
    exit
fi

# A pipe of our own to the daemon, as it reads the password to the end of input.
printf 'only for tests' | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 &
daemon=$!
trap 'kill "$daemon" 2>/dev/null || true' EXIT
# Until it has its name on the bus; ten seconds at most.
tries=100
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
    string:org.freedesktop.secrets >/dev/null 2>&1; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || { echo "the keychain does not come up"; exit 1; }
    sleep 0.1
done
"$@"
