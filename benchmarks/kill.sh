#!/bin/bash
# Kills aide, as a loss of power would, at random moments while it reads and while people decide. After each kill the store
# must open and verify, and everything that was confirmed must be there; at the end reading on must lead to the same exports,
# byte for byte, as the same reports and the same decisions do in a store that nobody disturbed.
#
#   benchmarks/kill.sh KILLS REPORTS STORE UNDISTURBED
#
# REPORTS is a folder of texts; where it has fewer than 500, they are told again, each with a line of its own, until there are
# so many. STORE and UNDISTURBED are two new files or two empty databases (jdbc:postgresql://...). AIDE names the command;
# ./aide of this folder if it is not set. LONGEST is the most seconds before a kill (4), MANY how many reports (500). A failure
# ends the run with exit code 1.
set -u -o pipefail
set -m # each command in the background is a process group of its own, so that all of it is killed

[ $# -eq 4 ] || { sed -n '2,11s/^# \{0,1\}//p' "$0"; exit 2; }
kills=$1 reports=$2 store=$3 undisturbed=$4
AIDE=${AIDE:-$(dirname "$0")/../aide}
LONGEST=${LONGEST:-4}
MANY=${MANY:-500}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { echo "after kill $round: $*" >&2; exit 1; }

# What there is to decide on.
commitments() { "$AIDE" commitments --format csv --store "$store" 2>/dev/null | tail -n +2 | cut -d, -f1 | sort; }

# The identifiers on which decisions by the killed hand are kept.
decided() { "$AIDE" log --format json --store "$store" | grep -o '"claim c[0-9a-z]*"' | tr -d '"' | cut -d' ' -f2 | sort -u; }

# Makes as many reports as are wanted of those in a folder, with what stands beside them.
tell_again() { # FROM TO
    mkdir "$2"
    local made=0 telling=1
    until [ "$made" -ge "$MANY" ]; do
        for text in "$1"/*.txt; do
            [ "$made" -lt "$MANY" ] || break
            local name="$2/$telling-$(basename "$text" .txt)"
            { cat "$text" && { [ "$telling" -eq 1 ] || printf '\n\nThis was edition %s.\n' "$telling"; }; } >"$name.txt"
            [ ! -f "${text%.txt}.json" ] || cp "${text%.txt}.json" "$name.json"
            made=$((made + 1))
        done
        [ "$made" -gt 0 ] || fail "no text in $1"
        telling=$((telling + 1))
    done
}

# Decides on what is not decided yet, one process each, and notes what was confirmed.
decide() {
    comm -23 "$work/asked" <(sort "$work/confirmed") | while read -r id; do
        "$AIDE" decide accept "$id" --by anna --store "$store" >/dev/null && echo "$id" >>"$work/confirmed"
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
: >"$work/confirmed" >"$work/promised" >"$work/asked" >"$work/said"
tell_again "$reports" "$work/reports"

# The names of the reports that are kept.
kept() { "$AIDE" reports --store "$store" 2>/dev/null | tail -n +3 | awk 'NF > 3 { print $3 }' | sort; }

# Waits until the work is under way, then for a moment of chance; every fourth time for that moment only.
wait_for_chance() { # SIGN FILE PROCESS
    local before
    before=$(grep -c "$1" "$2")
    if [ $((RANDOM % 4)) -gt 0 ]; then
        while kill -0 "$3" 2>/dev/null && [ "$(grep -c "$1" "$2")" -eq "$before" ]; do sleep 0.05; done
    fi
    sleep "$(awk -v most="$LONGEST" -v seed="$RANDOM$RANDOM" 'BEGIN { srand(seed); print rand() * most }')"
}

for round in $(seq "$kills"); do
    # Asked for now and then only, so that most kills fall into deciding and not into asking.
    [ $((round % 20)) -ne 2 ] || commitments >"$work/asked"
    : >"$work/said"
    if [ $((round % 2)) -eq 1 ]; then
        "$AIDE" read "$work/reports" --store "$store" >"$work/said" 2>/dev/null &
        sign="claim $work/said"
    else
        decide 2>/dev/null &
        sign=". $work/confirmed"
    fi
    victim=$!
    # shellcheck disable=SC2086 # the sign is two words
    wait_for_chance $sign "$victim"
    kill -9 -- -"$victim" 2>/dev/null
    wait "$victim" 2>/dev/null
    # The last line may have been cut off.
    sed -n 's#^\[[0-9/]*\] .*/\(.*\)\.txt: [0-9]* claims\{0,1\}$#\1#p' "$work/said" | sort -u - "$work/promised" -o "$work/promised"

    # Before the first moment of the first run there may be no store yet.
    "$AIDE" verify --store "$store" >"$work/verify.txt" 2>&1 \
        || grep -q 'there is no store here' "$work/verify.txt" || fail "$(cat "$work/verify.txt")"
    kept >"$work/kept"
    [ -z "$(comm -23 "$work/promised" "$work/kept")" ] || fail "a report that was confirmed is gone"
    cp "$work/kept" "$work/promised"
    [ -z "$(sort "$work/confirmed" | comm -23 - <(decided))" ] || fail "a confirmed decision is gone"
    printf '\r%s kills of %s, %s reports, %s decisions' \
        "$round" "$kills" "$(wc -l <"$work/kept")" "$(wc -l <"$work/confirmed")"
done
echo

"$AIDE" read "$work/reports" --store "$store" >"$work/read.txt" 2>&1 || [ $? -eq 1 ] || fail "reading on fails"
export_all "$store" "$work/found" || fail "it cannot be exported"

"$AIDE" read "$work/reports" --store "$undisturbed" >"$work/read.txt" 2>&1 || [ $? -eq 1 ] || fail "the undisturbed run fails"
for id in $(decided); do
    "$AIDE" decide accept "$id" --by anna --store "$undisturbed" >/dev/null || fail "the undisturbed run cannot decide on $id"
done
export_all "$undisturbed" "$work/expected" || fail "the undisturbed run cannot be exported"
diff -r "$work/expected" "$work/found" >"$work/diff.txt" || fail "its exports differ: $(head -c 2000 "$work/diff.txt")"
"$AIDE" verify --store "$store" || fail "it does not verify"
echo "killed $kills times while $(wc -l <"$work/kept") of $MANY reports were read and $(decided | wc -l) decisions taken;" \
    "nothing confirmed was lost, every export is that of the undisturbed run"
