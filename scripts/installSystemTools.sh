#!/bin/sh
# Installs the programs the tests run against, as far as they are missing and this system has apt-get.
# Found already: nothing is done. CHROMIUM, SOFFICE and PYTHON may name programs that are not on PATH.
set -eu

missing=""
want() { missing="$missing $1"; }

has() { command -v "$1" >/dev/null 2>&1; }

# A Python put before the system's on PATH does not see the system's packages.
has_module() {
  for python in "${PYTHON:-python3}" python3 /usr/bin/python3; do
    if has "$python" && "$python" -c "import $1" >/dev/null 2>&1; then return 0; fi
  done
  return 1
}

has "${CHROMIUM:-chromium}" || has chromium-browser || has google-chrome || want chromium
has "${SOFFICE:-soffice}" || want libreoffice-calc
has fc-list && [ -n "$(fc-list :lang=zh-cn family 2>/dev/null)" ] || want "fontconfig fonts-noto-cjk"
has_module openpyxl || want python3-openpyxl
# LibreOffice driven from outside.
has_module uno || want python3-uno
has pdftoppm || want poppler-utils

[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" != 0 ]; then
  if has sudo; then as_root="sudo"; else as_root="none"; fi
fi

if has apt-get && [ "$as_root" != none ]; then
  echo "安装测试所需程序 / installing for the tests:$missing"
  $as_root apt-get update -qq
  # shellcheck disable=SC2086 # one word a package
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
  exit 0
fi

cat >&2 <<TEXT
缺少测试所需程序（Debian 软件包名）：$missing
本机无法用 apt-get 自动安装，请自行安装后重试：
  Chromium 或 Chrome（环境变量 CHROMIUM 可指定路径）、LibreOffice Calc（SOFFICE）、
  任一中文字体、Python 3 与 openpyxl（pip install openpyxl）、
  LibreOffice 的 Python 接口 uno、poppler 的 pdftoppm。

Missing for the tests (Debian package names):$missing
They cannot be installed by apt-get here; please install them and try again:
  Chromium or Chrome (CHROMIUM may name its path), LibreOffice Calc (SOFFICE),
  any Chinese font, Python 3 with openpyxl (pip install openpyxl),
  LibreOffice's uno for Python, pdftoppm of poppler.
TEXT
exit 1
