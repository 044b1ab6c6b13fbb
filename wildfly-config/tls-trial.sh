#!/usr/bin/env bash
# A local certificate authority and a server certificate signed by it, for trials: phones give the camera to HTTPS only.
#
#   SOTAY_TLS_PASSWORD=… tls-trial.sh DIRECTORY HOST [HOST or IP address…]
#
# DIRECTORY gets ca.crt (install it on the phones of the trial), ca.p12 (its key: who has it can pose as any site to these
# phones, so keep it off the server and delete it afterwards) and sotay.p12 (for 80-tls.cli). An existing CA is used again.
set -euo pipefail
: "${SOTAY_TLS_PASSWORD:?set it to a password of at least 6 characters}"
[[ $# -ge 2 ]] || { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" >&2; exit 2; }
mkdir -p "$1"
cd "$1"
shift
umask 077
names=''
for host in "$@"; do
    if [[ $host =~ ^[0-9.]+$|: ]]; then names+=",ip:$host"; else names+=",dns:$host"; fi
done

key() { keytool -storetype PKCS12 -storepass:env SOTAY_TLS_PASSWORD "$@" 2>/dev/null; }

if [[ ! -f ca.p12 ]]; then
    key -genkeypair -keystore ca.p12 -alias ca -keyalg EC -groupname secp256r1 -validity 365 \
        -dname "CN=Sotay trial CA" -ext bc:critical=ca:true,pathlen:0 -ext ku:critical=keyCertSign,cRLSign
    key -exportcert -keystore ca.p12 -alias ca -rfc >ca.crt
fi
rm -f sotay.p12
key -genkeypair -keystore sotay.p12 -alias server -keyalg EC -groupname secp256r1 -validity 365 -dname "CN=$1"
key -certreq -keystore sotay.p12 -alias server |
    key -gencert -keystore ca.p12 -alias ca -rfc -validity 365 -ext "san=${names#,}" \
        -ext ku:critical=digitalSignature -ext eku=serverAuth >server.crt
key -importcert -keystore sotay.p12 -alias ca -file ca.crt -noprompt
key -importcert -keystore sotay.p12 -alias server -file server.crt
echo "sotay.p12 for $*, signed by ca.crt, in $PWD"
