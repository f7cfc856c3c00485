import { html } from '../../../../src/api/http/html';

test('inserted text is escaped, HTML of our own is not', () => {
  const item = html`<li>${`<a href="x">&'</a>`}</li>`;
  expect(html`<ul title="${'"'}">${[item, 3]}</ul>`.text).toBe(
    '<ul title="&#34;"><li>&#60;a href=&#34;x&#34;&#62;&#38;&#39;&#60;/a&#62;</li>3</ul>',
  );
});
