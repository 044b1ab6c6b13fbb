#!/usr/bin/env bash
# How long a start takes, beside the same server without us: seconds to the first page and CPU seconds until then. Two
# floors: "bare" serves one static page, "frame" is the least application (bench/frame) that uses what ours uses.
# After "mvn verify" or "mvn package -DskipITs pre-integration-test"; needs curl; docs/operations/measuring.md.
#
#   start.sh [ROUNDS] [none|small|province]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
rounds=${1:-5} demo=${2:-small}
server=$(echo "$PWD"/target/server/wildfly-*) work=$PWD/target/bench
port=19080 offset=11000
empty=$work/empty
mkdir -p "$work"

now() { date +%s.%N; }

# cpu PID: CPU seconds of this process and all below it.
cpu() { ps -o cputimes= -p "$(pids "$1" | paste -sd,)" | awk '{s += $1} END {print s}'; }
pids() { echo "$1"; for child in $(pgrep -P "$1"); do pids "$child"; done; }

# measure LABEL PATH ARCHIVE [DATA]: one start until PATH answers.
measure() {
    local begin=$(now) script
    bash ../wildfly-config/start.sh --with-parent "$server" "$work/base-$1" "$3" \
        -Djboss.socket.binding.port-offset=$offset -Dsotay.data.dir="$work/${4:-data}" -Dsotay.demo="$demo" >"$work/$1.log" 2>&1 &
    script=$!
    until [[ $(curl -s -o /dev/null -w '%{http_code}' "http://localhost:$port$2") == 200 ]]; do
        kill -0 $script 2>/dev/null || { tail -20 "$work/$1.log"; exit 1; }
        sleep 0.05
    done
    echo "$1 $(now) $begin $(cpu $script)" | awk '{printf "%-6s %6.1f s  %4d CPU s\n", $1, $2 - $3, $4}' | tee -a "$work/result"
    kill $script
    wait $script || true
}

# The same server without us: one static page.
mkdir -p "$empty"
echo '<!DOCTYPE html><title>empty</title>' >"$empty/index.html"
(cd "$empty" && jar -cf ../ROOT.war index.html)

# The least application, with the same libraries in its war as ours.
frame=$work/frame
rm -rf "$frame" && cp -r src/test/bench/frame "$frame"
javac -cp "$(find "$server/modules" -path '*jakarta*' -name '*api*.jar' | paste -sd:)" -d "$frame/WEB-INF/classes" "$frame/src/Frame.java"
(cd "$frame" && rm -r src && mkdir WEB-INF/lib && cp "$(dirname "$work")"/../../web/target/sotay-web/WEB-INF/lib/*faces*.jar WEB-INF/lib/)
mkdir -p "$work/war" && (cd "$frame" && jar -cf ../war/ROOT.war .)

: >"$work/result"
rm -rf "$work/data" "$work/frame-data"
measure first /sign-in target/sotay.ear
measure first /page.xhtml "$work/war/ROOT.war" frame-data
: >"$work/result"
for ((round = 1; round <= rounds; round++)); do
    measure bare / "$work/ROOT.war"
    measure frame /page.xhtml "$work/war/ROOT.war" frame-data
    measure ours /sign-in target/sotay.ear
done
for label in bare frame ours; do
    awk -v l=$label '$1 == l {print $2, $4}' "$work/result" | sort -n | awk -v l=$label '{s[NR] = $1; c += $2}
        END {printf "%-6s median %5.1f s, mean %4.1f CPU s\n", l, s[int((NR + 1) / 2)], c / NR}'
done
