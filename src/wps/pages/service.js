// What the pages ask of the service of WPS on the same computer. ECMAScript 5: whatever browser an office has must run it.
(function (page) {
  'use strict';

  var base = 'http://127.0.0.1:58890';
  var timeoutMs = 4000;
  // Browsers take a page for a link to a program; WPS starts its service for it.
  var startAddress = 'ksoWPSCloudSvr://start=RelayHttpServer';

  /** Posts to the service; `done` gets the answer's text, or null where nothing sensible answers. */
  function post(path, body, done) {
    var request = new XMLHttpRequest();
    request.open('POST', base + path);
    request.timeout = timeoutMs;
    request.addEventListener('load', function () {
      done(request.status === 200 ? request.responseText : null);
    });
    ['error', 'timeout'].forEach(function (name) {
      request.addEventListener(name, function () {
        done(null);
      });
    });
    request.send(body);
  }

  function parseList(text) {
    try {
      var list = JSON.parse(text);
      return Array.isArray(list) ? list : null;
    } catch (error) {
      if (page.console) page.console.warn(error);
      return null;
    }
  }

  page.kaopingService = {
    name: 'kaoping',

    version: document.body.getAttribute('data-version'),

    /** The address of the folder of this page, with a slash at the end. */
    folder: page.location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, ''),

    isFile: page.location.protocol === 'file:',

    start: function () {
      page.location.href = startAddress;
    },

    /** Tells WPS to know the add-in ("enable") or to forget it ("disable"). */
    tell: function (command, entry, done) {
      var text = JSON.stringify({
        cmd: command,
        name: 'kaoping',
        url: entry.url,
        addonType: 'et',
        online: entry.online,
        version: entry.version,
        customDomain: '',
      });
      // Addresses come percent-encoded from the browser, so the text is ASCII.
      post('/deployaddons/runParams', page.btoa(text), function (answer) {
        done(answer === null ? 'silent' : answer === 'OK' || answer === '' ? 'done' : 'refused');
      });
    },

    /** Our entry in WPS's list; null where there is none, undefined where the service does not answer. */
    find: function (done) {
      post('/publishlist', '', function (answer) {
        var list = answer === null ? null : parseList(answer);
        if (list === null) {
          done(undefined);
          return;
        }
        var ours = list.filter(function (it) {
          return it.name === 'kaoping' && it.addonType === 'et' && String(it.enable) !== 'false';
        });
        done(ours.length > 0 ? ours[0] : null);
      });
    },

    show: function (id, text, look) {
      var box = document.getElementById(id);
      box.className = 'result ' + look;
      box.textContent = text;
    },
  };
})(window);
