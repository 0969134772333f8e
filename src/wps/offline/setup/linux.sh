#!/bin/sh
# Puts the add-in into WPS of this person, or takes it out: sh linux.sh install | uninstall. Needs no administrator and no network.
set -eu
LC_ALL=C
export LC_ALL

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
addins="$HOME/.local/share/Kingsoft/wps/jsaddons"
publish="$addins/publish.xml"
new="$addins/.kaoping-publish.new"
before_name='publish-before.xml'
trap 'rm -f "$new"' EXIT

say() { printf '%s\n' "$*"; }

fail() {
  say "没有做成：$*"
  exit 1
}

# What is read from the input, merged with the entry given. Ends with 3, and no output, where it is broken.
merge() {
  { cat; printf '\001\n'; } | ENTRY="$1" awk -f "$root/setup/merge.awk"
}

has_list() { [ -f "$publish" ] && grep -q '[^[:space:]]' "$publish"; }

empty_list() { printf '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n</jsplugins>\n'; }

# Also true for an administrator, who could write all the same.
is_read_only() { [ -f "$publish" ] && [ -n "$(find "$publish" ! -perm -200)" ]; }

is_ours() { [ -f "$1/taskpane-wps.html" ] && [ -f "$1/ribbon.xml" ]; }

# Owner and rights of the list stay; whoever reads it meanwhile sees the old one or the new one.
replace_list() {
  if [ -f "$publish" ]; then
    cp -p "$publish" "$new.whole"
    cat "$new" >"$new.whole"
    mv -f "$new.whole" "$publish"
  else mv -f "$new" "$publish"; fi
}

# Path of the list as it was before ours was entered, which the installed folder keeps; nothing where there was no file.
list_before() {
  for folder in "$addins"/kaoping_*; do
    if is_ours "$folder" && [ -f "$folder/$before_name" ]; then printf '%s' "$folder/$before_name"; fi
  done
}

# Whether $new, the list without ours, is all that the one given became by entering ours and taking it out.
is_as_installed() {
  [ -f "$1" ] || return 1
  any='<jsplugin name="kaoping"/>'
  { merge "$any" <"$1" || empty_list | merge "$any"; } | merge '' | cmp -s - "$new"
}

# Removes our folders except the one given.
remove_folders() {
  for folder in "$addins"/kaoping_*; do
    if [ "$folder" != "${1-}" ] && is_ours "$folder"; then rm -rf "$folder"; fi
  done
}

restart_note() {
  say '接下来：保存好文件，关掉所有 WPS 窗口，注销再登录（或者在终端里运行 quickstartoffice restart），再打开 WPS 表格。'
}

install() {
  source=''
  for folder in "$root"/kaoping_*; do if is_ours "$folder"; then source=$folder; fi; done
  [ -n "$source" ] || fail '没有找到 kaoping_ 开头的文件夹。请把压缩包整个解压，再运行。'
  folder_name=$(basename "$source")
  version=${folder_name#kaoping_}
  target="$addins/$folder_name"
  entry="<jsplugin name=\"kaoping\" type=\"et\" url=\"$folder_name\" version=\"$version\" enable=\"enable_dev\" install=\"null\"/>"
  mkdir -p "$addins"
  ! is_read_only || fail "$publish 是只读的。请去掉只读，再运行一次。什么也没有改。"
  rm -rf "$target.new"
  # Where ours stands in the list already, what was there before it is what the installed folder says.
  before=$publish
  if has_list && merge '' <"$publish" >"$new" && ! cmp -s "$publish" "$new"; then before=$(list_before); fi
  status=3
  if has_list; then
    status=0
    merge "$entry" <"$publish" >"$new" || status=$?
    if [ "$status" -eq 3 ]; then
      backup="$publish.kaoping-backup-$(date +%Y%m%d%H%M%S)"
      cp -p "$publish" "$backup"
      say "注意：加载项名单 publish.xml 已经损坏，WPS 本来就读不了。原文件留在 ${backup}，其他加载项要请管理员照它重新登记。"
    fi
  fi
  if [ "$status" -eq 3 ]; then
    status=0
    empty_list | merge "$entry" >"$new" || status=$?
  fi
  [ "$status" -eq 0 ] || fail '系统没有 awk，或者它不能用。什么也没有改。'
  if [ -d "$target" ] && ! cmp -s "$target/build.txt" "$source/build.txt"; then
    say "注意：已经装过 $version 版，内容和这次的不同；已换成这次的。"
  fi
  cp -R "$source" "$target.new"
  if [ -f "$before" ]; then cp "$before" "$target.new/$before_name"; fi
  rm -rf "$target"
  mv "$target.new" "$target"
  replace_list
  remove_folders "$target"
  say "考评表助手 $version 已装好。"
  restart_note
  say '第一次打开时 WPS 会问是否信任“kaoping”，点“允许”，再关掉 WPS 打开一次，才看得到“考评表”选项卡。'
}

uninstall() {
  ! is_read_only || fail "$publish 是只读的。请去掉只读，再运行一次。什么也没有改。"
  if has_list; then
    merge '' <"$publish" >"$new" || fail 'publish.xml 已经损坏，没有动它。请管理员看一下这个文件。'
    before=$(list_before)
    if cmp -s "$publish" "$new"; then :
    elif is_as_installed "$before"; then
      cat "$before" >"$new"
      replace_list
    elif empty_list | cmp -s - "$new"; then rm -f "$publish"
    else replace_list; fi
  fi
  remove_folders
  say '考评表助手已卸载。工作簿照常能打开、填写和计算。'
  restart_note
}

case "${1-}" in
  install) install ;;
  uninstall) uninstall ;;
  *) fail '用法：sh linux.sh install 或 uninstall' ;;
esac
