/**
 * The only script that taskpane.html names. It decides what the page becomes:
 *
 * - in an engine that is too old for the product (Internet Explorer in Excel 2016 and 2019 by volume licence): a notice
 *   with the way to the browser product, and nothing else of ours is loaded;
 * - in Excel: office.js from Microsoft, then the pane and custom functions; ribbon commands once the pane has read the workbook, or
 *   when a button is pressed before;
 * - anywhere else, or where office.js cannot be had: the browser product alone.
 *
 * Excel asks for one page for pane, ribbon functions and custom functions where they share a runtime, and opens the same
 * page without showing it to run a ribbon function where they do not. ES5, as Internet Explorer must run it.
 */
(function () {
  'use strict';

  var OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
  /** Milliseconds after which office.js is given up. */
  var PATIENCE = 6000;
  /** Functions of the ribbon; kept equal to command-names.ts by a test. */
  var COMMANDS = [
    'makePlan',
    'updateDocuments',
    'makeReport',
    'analyse',
    'annotate',
    'insertTemplate',
    'repairFormulas',
    'freezeFormulas',
    'removeLast',
    'showHelp',
  ];

  /** Buttons that were pressed before the commands were there. */
  var pressed = [];
  var takesOver = null;

  /** Commands hand over their function here; see src/commands/start.ts. */
  window.itaPlannerCommands = function (handler) {
    takesOver = handler;
    while (pressed.length > 0) handler.apply(null, pressed.shift());
  };

  function ignore() {
    return false;
  }

  /** Some engines refuse even the question. */
  function ask(question) {
    try {
      return question();
    } catch (error) {
      return ignore(error);
    }
  }

  /** Internet Explorer, the first Edge, and every engine without what the product is built on. */
  function isTooOld() {
    return (
      /MSIE |Trident\/|Edge\//.test(navigator.userAgent) ||
      typeof Promise !== 'function' ||
      typeof Array.prototype.findLast !== 'function' ||
      typeof Intl !== 'object' ||
      typeof Intl.Segmenter !== 'function' ||
      // Safari before 16.4 cannot even read a script that looks behind.
      !ask(function () {
        return new RegExp('(?<!a)b').test('b');
      })
    );
  }

  /** office.js knows its host by the same signs. */
  function isInOffice() {
    return (
      typeof agaveHost !== 'undefined' ||
      location.search.indexOf('_host_Info=') >= 0 ||
      window.name.indexOf('hostInfo') >= 0 ||
      ask(function () {
        return typeof window.external.GetHostInfo !== 'undefined';
      }) ||
      ask(function () {
        return sessionStorage.getItem('hostInfoValue') !== null;
      })
    );
  }

  /** Adds a script; `then` is called once, with whether it came. */
  function load(src, then) {
    var script = document.createElement('script');
    script.src = src;
    // Ours run in the order in which they were added, but wait for nothing that does not come from Microsoft.
    script.async = src === OFFICE;
    script.onload = function () {
      then(true);
    };
    script.onerror = function () {
      then(false);
    };
    document.head.appendChild(script);
  }

  function loadOffice(then) {
    var done = false;
    function once(came) {
      if (done) return;
      done = true;
      then(came);
    }
    setTimeout(function () {
      once(false);
    }, PATIENCE);
    load(OFFICE, function (came) {
      once(came && typeof Office !== 'undefined');
    });
  }

  function preload(src) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.setAttribute('as', 'script');
    link.href = src;
    document.head.appendChild(link);
  }

  var commandsAsked = false;

  /** What the buttons do is as large as the pane, which is looked at first. */
  function loadCommands() {
    if (commandsAsked) return;
    commandsAsked = true;
    load('commands.js', function (loaded) {
      if (!loaded) window.itaPlannerCommands(completeOnly);
    });
  }

  /** Must happen before office.js has loaded its second part, which answers a button without a function by an error. */
  function bindButtons() {
    function bind(name) {
      Office.actions.associate(name, function (event) {
        if (takesOver !== null) {
          takesOver(name, event);
          return;
        }
        pressed.push([name, event]);
        loadCommands();
      });
    }
    for (var index = 0; index < COMMANDS.length; index += 1) bind(COMMANDS[index]);
    Office.onReady();
  }

  function completeOnly(name, event) {
    event.completed();
  }

  function productAddress() {
    return location.href.split(/[?#]/)[0];
  }

  /** The notice, with a button that opens the product in the default browser. */
  function showNotice() {
    document.getElementById('pane').style.display = 'none';
    document.getElementById('notice').style.display = 'block';
    var link = document.getElementById('notice-open');
    link.href = productAddress();
    link.onclick = function () {
      var ui = typeof Office !== 'undefined' && Office.context && Office.context.ui;
      if (!ui || typeof ui.openBrowserWindow !== 'function') return true;
      ui.openBrowserWindow(productAddress());
      return false;
    };
  }

  function noticeForButton(name, event) {
    ask(function () {
      Office.context.ui.displayDialogAsync(productAddress(), { height: 40, width: 40 }, ignore);
    });
    event.completed();
  }

  function startOld() {
    showNotice();
    if (!isInOffice()) return;
    window.itaPlannerCommands(noticeForButton);
    loadOffice(function (came) {
      if (came) bindButtons();
    });
  }

  function startInOffice() {
    // Excel has named the pane in a bar of its own.
    document.documentElement.className += ' in-office';
    loadOffice(function (came) {
      if (!came) {
        load('taskpane.js', ignore);
        return;
      }
      CustomFunctions.delayInitialization();
      window.itaPlannerOpened = loadCommands;
      bindButtons();
      load('taskpane.js', function (loaded) {
        if (!loaded) loadCommands();
      });
      load('functions.js', ignore);
    });
  }

  function start() {
    if (isTooOld()) startOld();
    else if (isInOffice()) startInOffice();
    else load('taskpane.js', ignore);
  }

  // On its way while the page is still read.
  if (!isTooOld()) preload('taskpane.js');
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
