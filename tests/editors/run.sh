#!/usr/bin/env bash
# Packs the extension, installs editors, and lets them work on playbooks.
set -euo pipefail
cd "$(dirname "$0")"

bash install.sh
(cd ../../extensions/vscode && pnpm run package)
vitest run --config vitest.config.ts
