(function (page) {
  'use strict';

  var service = page.kaopingService;
  var show = service.show;
  /** The oldest Chromium that the pane is proven in. */
  var oldest = 69;

  function checkFiles() {
    if (service.isFile) {
      show('files', '安装文件：现在是从文件夹打开的，文件由安装脚本放好，这里不用查。', 'good');
      return;
    }
    var request = new XMLHttpRequest();
    request.open('GET', 'ribbon.xml');
    request.addEventListener('load', function () {
      var isRight = request.status === 200 && request.responseText.indexOf('<customUI') === 0;
      show(
        'files',
        isRight
          ? '安装文件：服务器上的文件正常。'
          : '安装文件：服务器上的 ribbon.xml 打不开或者内容不对（' +
              request.status +
              '），请管理员重新放一次文件夹。',
        isRight ? 'good' : 'bad'
      );
    });
    request.addEventListener('error', function () {
      show('files', '安装文件：连不上服务器，请检查网络。', 'bad');
    });
    request.send();
  }

  function describe(found) {
    if (found === undefined)
      return [
        '登记情况：WPS 的本机服务没有应答，查不到。先打开 WPS 表格，再点“重新检查”；浏览器问是否允许访问本机的，点“允许”。',
        '',
      ];
    if (found === null)
      return [
        '登记情况：WPS 里没有登记考评表助手。请重新安装一次（看第 5 步的安装网页，或者离线安装包）。',
        'bad',
      ];
    if (found.version && found.version !== service.version)
      return [
        '登记情况：登记的是 ' +
          found.version +
          ' 版，这里是 ' +
          service.version +
          ' 版。请重新安装一次，再关掉、打开 WPS。',
        'bad',
      ];
    if (!service.isFile && String(found.online) === 'true' && found.url !== service.folder)
      return [
        '登记情况：登记的地址是 ' + found.url + '，不是这里。旧地址停用的，请从这里重新安装一次。',
        'bad',
      ];
    return [
      '登记情况：已登记（' +
        (found.version || service.version) +
        '）。登记了还没有选项卡，往下看第 2、3、4 步。',
      'good',
    ];
  }

  function checkService() {
    service.find(function (found) {
      var told = describe(found);
      show('service', told[0], told[1]);
    });
  }

  function checkBrowser() {
    var found = /Chrome\/(\d+)/.exec(page.navigator.userAgent);
    var where =
      page.Application && page.Application.Workbooks ? 'WPS 里的浏览器' : '现在这个浏览器';
    var version = found ? Number(found[1]) : 0;
    if (version === 0)
      show(
        'browser',
        '浏览器：' +
          where +
          '不是 Chromium 内核，文件方式请换 Chrome、Edge、360 极速模式或统信浏览器。',
        'bad'
      );
    else if (version < oldest)
      show(
        'browser',
        '浏览器：' +
          where +
          '是 Chromium ' +
          version +
          '，太旧（要 ' +
          oldest +
          ' 以上）。请升级 WPS 或浏览器。',
        'bad'
      );
    else show('browser', '浏览器：' + where + '是 Chromium ' + version + '，可以用。', 'good');
  }

  function checkAll() {
    checkFiles();
    checkService();
    checkBrowser();
  }

  document.getElementById('again').addEventListener('click', checkAll);
  checkAll();
})(window);
