#!/usr/bin/env bash
# Installs what the editor tests need and the project itself does not: a browser, Neovim, and VS Code's server.
set -euo pipefail
cd "$(dirname "$0")"

packages=(chromium neovim libkrb5-dev libsecret-1-dev libx11-dev libxkbfile-dev pkg-config)
if ! dpkg --status "${packages[@]}" >/dev/null 2>&1; then
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q "${packages[@]}"
fi

# Not a dependency of the workspace: it takes minutes to build, and only these tests need it.
version=4.139.1
server=../../node_modules/.cache/code-server
if [ "$(cat "$server/version" 2>/dev/null)" != "$version" ]; then
  rm -rf "$server"
  mkdir -p "$server"
  echo '{ "private": true }' > "$server/package.json"
  env -u npm_config_user_agent npm install --prefix "$server" --no-audit --no-fund --loglevel=error "code-server@$version"
  echo "$version" > "$server/version"
fi
