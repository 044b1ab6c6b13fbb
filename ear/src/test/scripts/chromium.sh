#!/usr/bin/env bash
# Chromium and its driver for the browser tests: found, or installed where that is allowed, or asked for in one sentence.
# Never fails: the browser tests themselves fail with the same sentence, so nobody mistakes them for passed.
if command -v chromium >/dev/null && command -v chromedriver >/dev/null; then
    exit 0
fi
if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    echo "Installing chromium and chromium-driver for the browser tests"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update && apt-get -qq -y --no-install-recommends install chromium chromium-driver >/dev/null && exit 0
fi
echo "The browser tests need Chromium: install it by 'sudo apt-get install chromium chromium-driver'."
