// Enters our add-in into WPS's list of add-ins, or takes it out, and leaves all else as it is. In ECMAScript 3, the language of cscript; it
// stands before windows.js in one script. The same is done in merge.awk; one table of cases tests both.

var NAME = '[A-Za-z_:][A-Za-z0-9_:.-]*';
var BLANK = '[ \\t\\r\\n]';
var OPEN = new RegExp(
  '^<(' +
    NAME +
    ')(?:' +
    BLANK +
    '+' +
    NAME +
    BLANK +
    '*=' +
    BLANK +
    '*(?:"[^"<]*"|\'[^\'<]*\'))*' +
    BLANK +
    '*/?>'
);
var CLOSE = new RegExp('^</(' + NAME + ')' + BLANK + '*>');
var OURS = new RegExp(BLANK + 'name' + BLANK + '*=' + BLANK + '*(?:"kaoping"|\'kaoping\')');

function hasLooseSign(part) {
  return part.replace(/&(#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);/g, '').indexOf('&') >= 0;
}

/** Characters of the comment, instruction or data that `rest` begins with; 0 for none, -1 where it has no end. */
function skipped(rest, depth) {
  var end = 0;
  if (rest.substr(0, 4) === '<!--') {
    end = rest.indexOf('-->', 4);
    return end < 0 ? -1 : end + 3;
  }
  if (rest.substr(0, 9) === '<![CDATA[' && depth > 0) {
    end = rest.indexOf(']]>');
    return end < 0 ? -1 : end + 3;
  }
  if (rest.substr(0, 2) === '<?') {
    end = rest.indexOf('?>');
    return end < 0 ? -1 : end + 2;
  }
  return 0;
}

/** Takes the end tag that `rest` begins with; false where there is none or it ends nothing. */
function closes(list, rest) {
  var found = CLOSE.exec(rest);
  if (!found || list.stack.length === 0 || list.stack.pop() !== found[1]) return false;
  if (list.stack.length === 0) list.closeStart = list.pos;
  list.pos += found[0].length;
  if (list.stack.length === 1 && list.open) {
    list.open.to = list.pos;
    list.open = null;
  }
  return true;
}

/** Notes the tag of the list itself; false where it is another, or the second. */
function isRoot(list, tag, name, isEmpty) {
  if (list.roots > 0 || name !== 'jsplugins') return false;
  list.roots = 1;
  if (isEmpty) {
    list.emptyStart = list.pos;
    list.emptyTag = tag;
  }
  return true;
}

/** Takes the start tag that `rest` begins with; false where there is none. */
function opens(list, rest) {
  var found = OPEN.exec(rest);
  if (!found || hasLooseSign(found[0])) return false;
  var tag = found[0];
  var name = found[1];
  var isEmpty = tag.charAt(tag.length - 2) === '/';
  var isPlugin = name === 'jsplugin' || name === 'jspluginonline';
  if (list.stack.length === 0 && !isRoot(list, tag, name, isEmpty)) return false;
  if (list.stack.length === 1 && isPlugin && OURS.test(tag)) {
    var one = { from: list.pos, to: list.pos + tag.length };
    list.ours.push(one);
    if (!isEmpty) list.open = one;
  }
  if (!isEmpty) list.stack.push(name);
  list.pos += tag.length;
  return true;
}

/** Takes what `rest` begins with, a tag or what may be skipped; false where it is neither. */
function takes(list, rest) {
  var skip = skipped(rest, list.stack.length);
  if (skip <= 0) return skip === 0 && (closes(list, rest) || opens(list, rest));
  list.pos += skip;
  return true;
}

/** Where things stand in the list, 0-based; null where it is no sound element jsplugins. */
function readList(text) {
  var list = {
    ours: [],
    emptyStart: -1,
    emptyTag: '',
    closeStart: -1,
    stack: [],
    roots: 0,
    pos: 0,
    open: null
  };
  while (list.pos < text.length) {
    var rest = text.substr(list.pos);
    var start = rest.indexOf('<');
    var before = start < 0 ? rest : rest.substr(0, start);
    if (hasLooseSign(before) || (list.stack.length === 0 && /[^ \t\r\n]/.test(before))) return null;
    if (start < 0) break;
    list.pos += start;
    if (!takes(list, rest.substr(start))) return null;
  }
  return list.stack.length === 0 && list.roots === 1 ? list : null;
}

function cut(text, one) {
  var before = text.substr(0, one.from);
  var after = text.substr(one.to);
  var line = /^[ \t]*\r?\n/.exec(after);
  if (/(^|\n)[ \t]*$/.test(before) && line) {
    after = after.substr(line[0].length);
    before = before.replace(/[ \t]+$/, '');
  }
  return before + after;
}

function enter(text, list, entry) {
  var newline = text.indexOf('\r\n') < 0 ? '\n' : '\r\n';
  if (list.emptyStart >= 0) {
    return (
      text.substr(0, list.emptyStart) +
      list.emptyTag.replace(/[ \t\r\n]*\/>$/, '>') +
      newline +
      '  ' +
      entry +
      newline +
      '</jsplugins>' +
      text.substr(list.emptyStart + list.emptyTag.length)
    );
  }
  var before = text.substr(0, list.closeStart);
  var line = /\n[ \t]*$/.exec(before);
  if (!line) return before + entry + text.substr(list.closeStart);
  return text.substr(0, line.index + 1) + '  ' + entry + newline + text.substr(line.index + 1);
}

/** The list with our entry in it once, or without ours where `entry` is empty; null where the list is broken. */
function merge(text, entry) {
  var list = readList(text);
  if (list === null) return null;
  var kept = entry !== '' && list.ours.length > 0 ? 1 : 0;
  for (var i = list.ours.length - 1; i >= kept; i -= 1) text = cut(text, list.ours[i]);
  if (kept) return text.substr(0, list.ours[0].from) + entry + text.substr(list.ours[0].to);
  return entry === '' ? text : enter(text, list, entry);
}
