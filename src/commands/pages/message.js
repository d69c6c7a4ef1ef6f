/**
 * Shows what a ribbon command tells. The texts come behind the # of the address, which no server sees, as base64url of
 * JSON: { language, title, texts }. They are put in as text, so nothing in them can become markup. ES5, no library.
 */
(function () {
  'use strict';

  function fromBase64Url(text) {
    var bytes = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    var escaped = '';
    for (var index = 0; index < bytes.length; index += 1) {
      escaped += '%' + ('0' + bytes.charCodeAt(index).toString(16)).slice(-2);
    }
    return decodeURIComponent(escaped);
  }

  function read() {
    // Excel may put something of its own behind the text.
    var match = /^#([A-Za-z0-9_-]+)/.exec(location.hash);
    if (!match) return null;
    try {
      return JSON.parse(fromBase64Url(match[1]));
    } catch (error) {
      return error && null;
    }
  }

  function show(message) {
    var place = document.getElementById('texts');
    document.documentElement.lang = message.language === 'en' ? 'en' : 'th';
    document.title = String(message.title);
    document.getElementById('title').textContent = document.title;
    place.textContent = '';
    for (var index = 0; index < message.texts.length; index += 1) {
      var paragraph = document.createElement('p');
      paragraph.textContent = String(message.texts[index]);
      place.appendChild(paragraph);
    }
  }

  var message = read();
  if (message && Array.isArray(message.texts)) show(message);
})();
