#!/bin/bash
# Kills aide, as a loss of power would, at random moments while it reads and while people decide. After each kill the store
# must open and verify, and everything that was confirmed must be there; at the end reading on and deciding on must lead to
# the same exports, byte for byte, as in a store that nobody disturbed.
#
#   benchmarks/kill.sh KILLS REPORTS STORE UNDISTURBED
#
# STORE and UNDISTURBED are two new files or two empty databases (jdbc:postgresql://...). AIDE names the command; ./aide of
# this folder if it is not set. LONGEST is the most seconds before a kill (4). A failure ends the run with exit code 1.
set -u -o pipefail
set -m # each command in the background is a process group of its own, so that all of it is killed

[ $# -eq 4 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 2; }
kills=$1 reports=$2 store=$3 undisturbed=$4
AIDE=${AIDE:-$(dirname "$0")/../aide}
LONGEST=${LONGEST:-4}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { echo "after kill $round: $*" >&2; exit 1; }

commitments() { "$AIDE" commitments --format csv --store "$1" | tail -n +2 | cut -d, -f1 | sort; }

# The identifiers on which decisions by the killed hand are kept.
decided() { "$AIDE" log --format json --store "$store" | grep -o '"c[0-9a-z]\{13\}"' | tr -d '"' | sort -u; }

# Decides on what is not decided yet, one process each, and notes what was confirmed.
decide() { # STORE FILE-OF-CONFIRMED
    commitments "$1" | comm -23 - <(sort "$2") | while read -r id; do
        "$AIDE" decide accept "$id" --by anna --store "$1" >/dev/null && echo "$id" >>"$2"
    done
}

export_all() { # STORE FOLDER
    mkdir -p "$2"
    for listing in timeline commitments targets people documents mechanisms projects invitations milestones formulas; do
        "$AIDE" "$listing" --format json --as-of 2030-01-01 --store "$1" >"$2/$listing.json" || return 1
    done
    "$AIDE" reports --store "$1" >"$2/reports.txt"
}

round=0
: >"$work/theirs" >"$work/confirmed" >"$work/kept"
"$AIDE" read "$reports" --store "$undisturbed" >"$work/read.txt" || [ $? -eq 1 ] || fail "the undisturbed run fails"
decide "$undisturbed" "$work/theirs"
export_all "$undisturbed" "$work/expected" || fail "the undisturbed run cannot be exported"

for round in $(seq "$kills"); do
    if [ $((round % 2)) -eq 1 ]; then
        "$AIDE" read "$reports" --store "$store" >/dev/null 2>&1 &
    else
        decide "$store" "$work/confirmed" 2>/dev/null &
    fi
    victim=$!
    sleep "$(awk -v most="$LONGEST" -v seed="$RANDOM$RANDOM" 'BEGIN { srand(seed); print rand() * most }')"
    kill -9 -- -"$victim" 2>/dev/null
    wait "$victim" 2>/dev/null

    # Before the first moment of the first run there may be no store yet.
    "$AIDE" verify --store "$store" >"$work/verify.txt" 2>&1 \
        || grep -q 'there is no store here' "$work/verify.txt" || fail "$(cat "$work/verify.txt")"
    "$AIDE" reports --store "$store" 2>/dev/null | tail -n +3 | cut -c1-12 | sort >"$work/now"
    [ -z "$(comm -23 "$work/kept" "$work/now")" ] || fail "a report that was there is gone"
    mv "$work/now" "$work/kept"
    [ -z "$(sort "$work/confirmed" | comm -23 - <(decided))" ] || fail "a confirmed decision is gone"
    printf '\r%s kills of %s, %s reports, %s decisions' \
        "$round" "$kills" "$(wc -l <"$work/kept")" "$(wc -l <"$work/confirmed")"
done
echo

"$AIDE" read "$reports" --store "$store" >"$work/read.txt" || [ $? -eq 1 ] || fail "reading on fails"
decided >"$work/confirmed"
decide "$store" "$work/confirmed"
export_all "$store" "$work/found" || fail "it cannot be exported"
diff -r "$work/expected" "$work/found" >"$work/diff.txt" || fail "its exports differ: $(head -c 2000 "$work/diff.txt")"
"$AIDE" verify --store "$store" || fail "it does not verify"
echo "killed $kills times; nothing confirmed was lost, every export is that of the undisturbed run"
