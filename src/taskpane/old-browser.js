/* Plain ES5, loaded before everything else: where Excel shows add-ins in an old engine (Internet Explorer's in Excel 2016
   and 2019), the pane's own code would stop at its first line and leave an empty page. */
(function () {
  var agent = window.navigator.userAgent;
  var old = agent.indexOf('Trident') !== -1 || agent.indexOf('Edge/') !== -1;
  var able =
    typeof Promise === 'function' &&
    typeof Object.fromEntries === 'function' &&
    typeof Array.prototype.at === 'function' &&
    typeof Worker === 'function';
  if (!old && able) return;
  function show() {
    var notice = document.getElementById('notice');
    if (!notice) return;
    notice.style.display = 'block';
    notice.innerHTML = '';
    say(notice, 'h1', 'Khớp Số không chạy được trên bản Office này');
    say(
      notice,
      'p',
      'Khung bên của Excel trên máy này dùng trình duyệt quá cũ. Cần Excel 2021 trở lên, Excel của Microsoft 365, hoặc Excel trên web.'
    );
    say(notice, 'p', 'Nếu đã có một trong các bản đó, hãy cập nhật Office và cài WebView2 của Microsoft rồi mở lại tệp.');
    say(
      notice,
      'p',
      'This version of Office shows add-ins in a browser that is too old. Excel 2021, Microsoft 365 or Excel on the web is needed.'
    );
  }
  function say(parent, name, text) {
    var element = document.createElement(name);
    element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
