// Puts the add-in into WPS of this person, or takes it out: cscript //E:JScript windows.js install | uninstall. Every Windows from 7 on
// brings cscript; no administrator, no network. Files are read and written by ADODB.Stream, which knows UTF-8. merge.js stands before it.

var EMPTY_LIST = '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n</jsplugins>\n';
var BEFORE = '\\publish-before.xml';
var READ_ONLY = 1;
var BINARY = 1;
var TEXT = 2;
var OVERWRITE = 2;

function say(text) {
  WScript.Echo(text);
}

/** What ends the script with a word to the person. */
function failure(text) {
  return new Error(text);
}

function startStream(type, charset) {
  var stream = new ActiveXObject('ADODB.Stream');
  stream.Type = type;
  if (type === TEXT) stream.Charset = charset;
  stream.Open();
  return stream;
}

function readAs(path, charset) {
  var stream = startStream(TEXT, charset);
  stream.LoadFromFile(path);
  var text = stream.ReadText();
  stream.Close();
  return text;
}

/** A file as { text, hasMark }; text is null where it is not UTF-8. */
function readFile(path) {
  var text = readAs(path, 'utf-8').replace(/^\ufeff/, '');
  var hasMark = readAs(path, 'iso-8859-1').substr(0, 3) === '\u00ef\u00bb\u00bf';
  return { text: text.indexOf('\ufffd') < 0 ? text : null, hasMark: hasMark };
}

/** Writes UTF-8; the stream puts a mark of three bytes before it, which only stays where there was one. */
function writeFile(path, text, hasMark) {
  var stream = startStream(TEXT, 'utf-8');
  stream.WriteText(text);
  var bytes = startStream(BINARY, '');
  stream.Position = hasMark ? 0 : 3;
  stream.CopyTo(bytes);
  stream.Close();
  bytes.SaveToFile(path, OVERWRITE);
  bytes.Close();
}

function makeFolders(files, path) {
  if (files.FolderExists(path)) return;
  makeFolders(files, files.GetParentFolderName(path));
  files.CreateFolder(path);
}

function isOurs(files, folder) {
  return (
    files.FileExists(folder + '\\taskpane-wps.html') && files.FileExists(folder + '\\ribbon.xml')
  );
}

/** Our folders in a folder, full paths. */
function ourFolders(files, path) {
  var found = [];
  if (!files.FolderExists(path)) return found;
  for (var all = new Enumerator(files.GetFolder(path).SubFolders); !all.atEnd(); all.moveNext()) {
    var folder = all.item();
    if (folder.Name.indexOf('kaoping_') === 0 && isOurs(files, folder.Path))
      found.push(folder.Path);
  }
  return found;
}

/** Path of the list as it was before ours was entered, which the installed folder keeps; null where there was no file. */
function listBefore(files, addins) {
  var folders = ourFolders(files, addins);
  for (var i = 0; i < folders.length; i += 1)
    if (files.FileExists(folders[i] + BEFORE)) return folders[i] + BEFORE;
  return null;
}

/** Text of a list to start from: an empty one where it is blank, broken or no UTF-8. */
function soundText(text) {
  return text !== null && readList(text) !== null ? text : EMPTY_LIST;
}

/** Whether `left`, the list without ours, is all that the one at that path became by entering ours and taking it out. */
function isAsInstalled(path, left) {
  if (path === null) return false;
  return merge(merge(soundText(readFile(path).text), '<jsplugin name="kaoping"/>'), '') === left;
}

/** Whether ours stands in the list at that path. */
function hasOurs(files, publish) {
  var text = files.FileExists(publish) ? readFile(publish).text : null;
  var list = text === null ? null : readList(text);
  return list !== null && list.ours.length > 0;
}

function removeFolders(files, path, kept) {
  var folders = ourFolders(files, path);
  for (var i = 0; i < folders.length; i += 1)
    if (folders[i] !== kept) files.DeleteFolder(folders[i], true);
}

function checkWritable(files, publish) {
  if (files.FileExists(publish) && files.GetFile(publish).Attributes & READ_ONLY)
    throw failure(publish + ' 是只读的。请去掉只读，再运行一次。什么也没有改。');
}

function two(number) {
  return (number < 10 ? '0' : '') + number;
}

function timeText() {
  var now = new Date();
  return (
    '' +
    now.getFullYear() +
    two(now.getMonth() + 1) +
    two(now.getDate()) +
    two(now.getHours()) +
    two(now.getMinutes()) +
    two(now.getSeconds())
  );
}

/** The list to start from as { text, hasMark }: what is there, or an empty one; a broken one is kept beside it. */
function startList(files, publish) {
  if (!files.FileExists(publish)) return { text: EMPTY_LIST, hasMark: false };
  var list = readFile(publish);
  if (list.text !== null && /^\s*$/.test(list.text)) return { text: EMPTY_LIST, hasMark: false };
  if (list.text !== null && readList(list.text) !== null) return list;
  var backup = publish + '.kaoping-backup-' + timeText();
  files.CopyFile(publish, backup);
  say(
    '注意：加载项名单 publish.xml 已经损坏，WPS 本来就读不了。原文件留在 ' +
      backup +
      '，其他加载项要请管理员照它重新登记。'
  );
  return { text: EMPTY_LIST, hasMark: false };
}

function restartNote() {
  say('接下来：保存好文件，关掉所有 WPS 窗口（右下角托盘里的也退出），再打开 WPS 表格。');
}

function install(files, root, addins) {
  var publish = addins + '\\publish.xml';
  var source = ourFolders(files, root)[0];
  if (!source) throw failure('没有找到 kaoping_ 开头的文件夹。请把压缩包整个解压，再运行。');
  var name = files.GetFileName(source);
  var version = name.substr('kaoping_'.length);
  var target = addins + '\\' + name;
  var fresh = target + '.new';
  makeFolders(files, addins);
  checkWritable(files, publish);
  if (files.FolderExists(fresh)) files.DeleteFolder(fresh, true);
  var list = startList(files, publish);
  // Where ours stands in the list already, what was there before it is what the installed folder says.
  var before = hasOurs(files, publish) ? listBefore(files, addins) : publish;
  var entry =
    '<jsplugin name="kaoping" type="et" url="' +
    name +
    '" version="' +
    version +
    '" enable="enable_dev" install="null"/>';
  files.CopyFolder(source, fresh);
  if (before !== null && files.FileExists(before)) files.CopyFile(before, fresh + BEFORE);
  if (files.FolderExists(target)) {
    var build = '\\build.txt';
    if (
      !files.FileExists(target + build) ||
      readAs(target + build, 'utf-8') !== readAs(source + build, 'utf-8')
    )
      say('注意：已经装过 ' + version + ' 版，内容和这次的不同；已换成这次的。');
    files.DeleteFolder(target, true);
  }
  files.MoveFolder(fresh, target);
  writeFile(publish, merge(list.text, entry), list.hasMark);
  removeFolders(files, addins, target);
  say('考评表助手 ' + version + ' 已装好。');
  restartNote();
  say(
    '第一次打开时 WPS 会问是否信任“kaoping”，点“允许”，再关掉 WPS 打开一次，才看得到“考评表”选项卡。'
  );
}

function uninstall(files, addins) {
  var publish = addins + '\\publish.xml';
  checkWritable(files, publish);
  if (files.FileExists(publish)) {
    var list = readFile(publish);
    if (list.text !== null && !/^\s*$/.test(list.text)) {
      var left = merge(list.text, '');
      if (left === null) throw failure('publish.xml 已经损坏，没有动它。请管理员看一下这个文件。');
      var before = listBefore(files, addins);
      if (left !== list.text) {
        if (isAsInstalled(before, left)) files.CopyFile(before, publish);
        else if (left === EMPTY_LIST) files.DeleteFile(publish);
        else writeFile(publish, left, list.hasMark);
      }
    }
  }
  removeFolders(files, addins, null);
  say('考评表助手已卸载。工作簿照常能打开、填写和计算。');
  restartNote();
}

function run() {
  var files = new ActiveXObject('Scripting.FileSystemObject');
  var shell = new ActiveXObject('WScript.Shell');
  var root = files.GetParentFolderName(files.GetParentFolderName(WScript.ScriptFullName));
  var addins = shell.ExpandEnvironmentStrings('%APPDATA%') + '\\kingsoft\\wps\\jsaddons';
  try {
    if (WScript.Arguments.length > 0 && WScript.Arguments.Item(0) === 'uninstall')
      uninstall(files, addins);
    else install(files, root, addins);
  } catch (error) {
    say('没有做成：' + error.message);
    WScript.Quit(1);
  }
}

run();
