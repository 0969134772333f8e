(function (page) {
  'use strict';

  var service = page.kaopingService;
  var retryMs = 3000;

  function say(text, look) {
    service.show('result', text, look);
  }

  function silent() {
    say(
      '这台电脑上的 WPS 没有应答，什么也没有装。\n' +
        '请这样做：\n' +
        '1. 先打开 WPS 表格，再点一次“安装”。\n' +
        '2. 浏览器问“是否打开 WPS Office”或“是否允许访问本机（本地网络）”的，点“打开”“允许”。\n' +
        '3. 还是不行：WPS 的本机服务（127.0.0.1:58890）没有启动或被安全软件拦住，请管理员查看，或者用离线安装包。',
      'bad'
    );
  }

  function outcome(command, result) {
    if (result === 'refused') {
      say('WPS 没有接受。请关掉 WPS 再打开，重做一次；还不行，用离线安装包。', 'bad');
      return;
    }
    say(
      command === 'enable'
        ? '已登记到 WPS（' + service.version + '）。还没有完：请照下面“装好以后”三步做。'
        : '已卸载。关掉 WPS 再打开，选项卡就没有了。工作簿照常能用。',
      'good'
    );
  }

  /** Tries again once after asking the browser to start the service. */
  function tell(command, entry, isLast) {
    say('正在告诉 WPS……', '');
    service.tell(command, entry, function (result) {
      if (result !== 'silent') outcome(command, result);
      else if (isLast) silent();
      else {
        service.start();
        page.setTimeout(function () {
          tell(command, entry, true);
        }, retryMs);
      }
    });
  }

  /** Takes out what is there, as it is registered, whatever its address; with nothing found, what this page would have put in. */
  function uninstall(entry) {
    service.find(function (found) {
      if (found === null) say('这台电脑的 WPS 里没有登记考评表助手。', 'good');
      else tell('disable', found || entry, false);
    });
  }

  function lookAround() {
    service.find(function (found) {
      if (found === undefined) say('还没有连上这台电脑的 WPS。点“安装”时会再试。', '');
      else if (found === null) say('WPS 已经连上，还没有装考评表助手。', '');
      else if (found.url === service.folder) say('已经装过，就是这个地址。', 'good');
      else say('已经装过，但地址不同：' + found.url + '\n点“安装”换成这里的。', '');
    });
  }

  if (service.isFile) {
    say(
      '这个网页要从单位的服务器上打开（http:// 开头）。没有服务器的，用离线安装包里的 install.cmd 或 install.sh。',
      'bad'
    );
    document.getElementById('install').disabled = true;
    document.getElementById('uninstall').disabled = true;
    return;
  }
  var entry = { url: service.folder, online: 'true', version: service.version };
  document.getElementById('install').addEventListener('click', function () {
    tell('enable', entry, false);
  });
  document.getElementById('uninstall').addEventListener('click', function () {
    uninstall(entry);
  });
  lookAround();
})(window);
