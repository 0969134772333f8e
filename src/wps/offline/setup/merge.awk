# Enters our add-in into WPS's list of add-ins, or takes it out, and leaves every other byte as it is.
#
# Input: the list, a byte 001 after its end. ENTRY in the environment: our element; empty takes ours out.
# Output: the new list. Ends with 3, and no output, where the list is no sound XML of the form WPS writes.
# The same is done in windows.js; one table of cases tests both.

{ text = text (NR > 1 ? "\n" : "") $0 }

# What lies between tags, or a tag, holds "&" only as the start of an entity.
function hasLooseSign(part) {
  gsub(/&(#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);/, "", part)
  return index(part, "&") > 0
}

# Characters of the comment, instruction or data that `part` begins with; 0 for none, -1 where it has no end.
function skipped(part,   i) {
  if (substr(part, 1, 4) == "<!--") { i = index(substr(part, 5), "-->"); return i ? i + 6 : -1 }
  if (substr(part, 1, 9) == "<![CDATA[" && depth > 0) { i = index(part, "]]>"); return i ? i + 2 : -1 }
  if (substr(part, 1, 2) == "<?") { i = index(part, "?>"); return i ? i + 1 : -1 }
  return 0
}

function closes(part,   tag) {
  if (!match(part, "^</" name blank "*>")) return 0
  tag = substr(part, 3, RLENGTH - 3)
  sub(/[ \t\r\n]+$/, "", tag)
  if (depth == 0 || stack[depth] != tag) return 0
  if (depth == 1) closeStart = pos
  depth -= 1
  pos += RLENGTH
  if (depth == 1 && isOursOpen) { to[count] = pos; isOursOpen = 0 }
  return 1
}

function opens(part,   tag, whole, isEmpty) {
  if (!match(part, "^<" name attributes blank "*/?>")) return 0
  whole = substr(part, 1, RLENGTH)
  match(whole, "^<" name)
  tag = substr(whole, 2, RLENGTH - 1)
  isEmpty = whole ~ /\/>$/
  if (hasLooseSign(whole)) return 0
  if (depth == 0) {
    if (roots > 0 || tag != "jsplugins") return 0
    roots = 1
    if (isEmpty) { emptyStart = pos; emptyTag = whole }
  }
  if (depth == 1 && (tag == "jsplugin" || tag == "jspluginonline") && whole ~ ourName) {
    count += 1
    from[count] = pos
    to[count] = pos + length(whole)
    isOursOpen = !isEmpty
  }
  if (!isEmpty) { depth += 1; stack[depth] = tag }
  pos += length(whole)
  return 1
}

# Whether the text is one sound element jsplugins; notes where ours stand in it.
function isSound(   rest, i, before, skip) {
  name = "[A-Za-z_:][A-Za-z0-9_:.-]*"
  blank = "[ \t\r\n]"
  attributes = "(" blank "+" name blank "*=" blank "*(\"[^\"<]*\"|'[^'<]*'))*"
  ourName = blank "name" blank "*=" blank "*(\"kaoping\"|'kaoping')"
  pos = substr(text, 1, 3) == "\357\273\277" ? 4 : 1
  while (pos <= length(text)) {
    rest = substr(text, pos)
    i = index(rest, "<")
    before = i ? substr(rest, 1, i - 1) : rest
    if (depth == 0 && before ~ /[^ \t\r\n]/) return 0
    if (hasLooseSign(before)) return 0
    if (!i) break
    pos += i - 1
    rest = substr(rest, i)
    skip = skipped(rest)
    if (skip < 0) return 0
    if (skip > 0) pos += skip
    else if (!closes(rest) && !opens(rest)) return 0
  }
  return depth == 0 && roots == 1
}

# Cuts one of ours out, with its line where nothing else stands on it.
function cut(k,   before, after) {
  before = substr(text, 1, from[k] - 1)
  after = substr(text, to[k])
  if (before ~ /(^|\n)[ \t]*$/ && match(after, /^[ \t]*\r?\n/)) {
    after = substr(after, RLENGTH + 1)
    sub(/[ \t]+$/, "", before)
  }
  text = before after
}

function enter(entry,   before, newline) {
  newline = index(text, "\r\n") ? "\r\n" : "\n"
  if (emptyStart) {
    before = emptyTag
    sub(/[ \t\r\n]*\/>$/, ">", before)
    text = substr(text, 1, emptyStart - 1) before newline "  " entry newline "</jsplugins>" \
      substr(text, emptyStart + length(emptyTag))
    return
  }
  before = substr(text, 1, closeStart - 1)
  if (match(before, /\n[ \t]*$/))
    text = substr(before, 1, RSTART) "  " entry newline substr(text, RSTART + 1)
  else text = before entry substr(text, closeStart)
}

END {
  sub(/\001$/, "", text)
  if (!isSound()) exit 3
  entry = ENVIRON["ENTRY"]
  kept = entry != "" && count > 0
  for (k = count; k > kept; k -= 1) cut(k)
  if (kept) text = substr(text, 1, from[1] - 1) entry substr(text, to[1])
  else if (entry != "") enter(entry)
  printf "%s", text
}
