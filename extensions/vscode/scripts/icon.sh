#!/usr/bin/env bash
# Makes images/icon.png of images/icon.svg with Chromium, which draws it the same everywhere. Shops for extensions take no SVG, so
# the picture is kept.
set -euo pipefail
cd "$(dirname "$0")/../images"
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --window-size=256,256 \
  --default-background-color=00000000 --screenshot=icon.png "data:text/html,<style>*{margin:0}</style><img width=256 src='data:image/svg+xml;base64,$(base64 -w0 icon.svg)'>"
