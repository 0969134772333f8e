// ECMAScript 5 throughout: this page runs in whatever browser WPS brings, and nothing rewrites it. WPS calls the functions at the
// end by their names; none may wait for anything, or the whole tab stays away.
(function (page) {
  'use strict';

  var buttons = {
    kaopingOpen: { step: 'open', image: 'images/icon-64.png' },
    kaopingInsert: { step: 'insert', image: 'images/insert-64.png' },
    kaopingCheck: { step: 'check', image: 'images/check-64.png' },
    kaopingRank: { step: 'rank', image: 'images/rank-64.png' },
    kaopingExport: { step: 'export', image: 'images/export-64.png' },
  };

  // Storage is shared with WPS Writer and Presentation, where panes are counted from 1 as well.
  var prefix = 'kaoping.et.';
  var dockRight = 2;
  var paneWidth = 380;
  // A step that waits this long in the storage waits for a pane that does not live any more.
  var patienceMs = 20000;

  /** Panes made so far, each { key, id, window, workbook, askedAt }. */
  var panes = [];

  function root() {
    return page.Application || page.wps;
  }

  function addressOf(key, step) {
    var folder = page.location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
    return folder + 'taskpane-wps.html?step=' + step + '&pane=' + key;
  }

  /** The window in front as { window, workbook }; null without a workbook. */
  function front(app) {
    var workbook = app.ActiveWorkbook;
    if (!workbook) return null;
    var active = app.ActiveWindow;
    return { window: active ? active.Hwnd : null, workbook: workbook.FullName };
  }

  function isOpen(app, name) {
    for (var i = 1; i <= app.Workbooks.Count; i += 1)
      if (app.Workbooks.Item(i).FullName === name) return true;
    return false;
  }

  /**
   * The pane of the window in front; null where it has none. Windows of several workbooks may share a number, so the workbook counts;
   * one that was saved under another name is known by its window.
   */
  function paneOf(app, place) {
    var i;
    for (i = 0; i < panes.length; i += 1) if (panes[i].workbook === place.workbook) return panes[i];
    for (i = 0; i < panes.length; i += 1)
      if (panes[i].window === place.window && !isOpen(app, panes[i].workbook)) return panes[i];
    return null;
  }

  /** What WPS shows of a pane; null where its window is gone. */
  function shown(app, pane) {
    try {
      return app.GetTaskPane(pane.id) || null;
    } catch (error) {
      if (page.console) page.console.warn(error);
      return null;
    }
  }

  function createPane(app, place, step) {
    var storage = app.PluginStorage;
    var key = (Number(storage.getItem(prefix + 'panes')) || 0) + 1;
    storage.setItem(prefix + 'panes', key);
    var made = app.CreateTaskPane(addressOf(key, step), '考评表助手');
    made.DockPosition = dockRight;
    made.Width = paneWidth;
    storage.setItem(prefix + 'pane.' + key, made.ID);
    panes.push({
      key: key,
      id: made.ID,
      window: place.window,
      workbook: place.workbook,
      askedAt: 0,
    });
    made.Visible = true;
  }

  /** Tells a pane that lives of the step; one that did not take the last one is loaded anew. */
  function tellPane(app, pane, found, step) {
    var name = prefix + 'step.' + pane.key;
    var now = new Date().getTime();
    var isWaiting = Boolean(app.PluginStorage.getItem(name));
    if (isWaiting && now - pane.askedAt > patienceMs) {
      app.PluginStorage.removeItem(name);
      found.Navigate(addressOf(pane.key, step));
    } else {
      if (!isWaiting) pane.askedAt = now;
      app.PluginStorage.setItem(name, step);
    }
    found.Visible = true;
  }

  function open(step) {
    var app = root();
    var place = front(app);
    if (place === null) {
      page.alert('请先打开或新建一个工作簿，再点这个按钮。');
      return;
    }
    var pane = paneOf(app, place);
    var found = pane === null ? null : shown(app, pane);
    if (found === null) {
      if (pane !== null) panes.splice(panes.indexOf(pane), 1);
      createPane(app, place, step);
      return;
    }
    pane.window = place.window;
    pane.workbook = place.workbook;
    tellPane(app, pane, found, step);
  }

  page.KaopingLoad = function () {
    return true;
  };

  page.KaopingAction = function (control) {
    var button = buttons[control.Id];
    if (!button) return true;
    try {
      open(button.step);
    } catch (error) {
      page.alert(
        '考评表助手打不开：' +
          (error && error.message ? error.message : error) +
          '\n请关闭 WPS 再打开；还不行，请管理员看安装文件夹里的“自检”网页（check.html）。'
      );
    }
    return true;
  };

  page.KaopingImage = function (control) {
    var button = buttons[control.Id];
    return button ? button.image : 'images/icon-64.png';
  };
})(window);
