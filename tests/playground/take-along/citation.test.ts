import { type Citation, citationBibtex, citationText } from '@khuyencong/server/playground/src/cite/citation.ts';
import { expect, test } from 'vitest';

const citation: Citation = {
  title: 'Hỗ trợ theo tỉnh & năm, 100 %',
  release: { number: 3, createdAt: '2026-11-24T01:52:26.089Z', digest: '4ec80c74f70f88fb6b60aac69f373819' },
  sources: [{ title: 'Hải Phòng: khuyến công', publisher: 'Báo Công Thương', publishedOn: '2018-05-27', url: null }],
  licence: 'CC0-1.0',
  permalink: 'http://127.0.0.1:4000/playground/#q1.abc_-',
  askedOn: '2026-11-24',
  warning: 'Có dữ liệu minh họa, không phải số liệu chính thức.',
};

test('a citation begins with the warning and names question, release, day, address and source', () => {
  expect(citationText(citation, 'vi')).toBe(`DỮ LIỆU MINH HỌA. Có dữ liệu minh họa, không phải số liệu chính thức.
Dữ liệu khuyến công: “Hỗ trợ theo tỉnh & năm, 100 %”.
Bản dữ liệu 3 ngày 2026-11-24, SHA-256 4ec80c74f70f88fb. CC0-1.0.
Truy vấn ngày 2026-11-24: http://127.0.0.1:4000/playground/#q1.abc_-
Nguồn của bộ dữ liệu:
- Báo Công Thương, “Hải Phòng: khuyến công”, 2018-05-27`);
});

test('BibTeX says the same, with its own signs escaped and the address as it is', () => {
  expect(citationBibtex(citation, 'en')).toBe(`@misc{khuyencong-4ec80c74-2026-11-24,
  title = {{Khuyến công data on industrial promotion in Vietnam: Hỗ trợ theo tỉnh \\& năm, 100 \\%}},
  year = {2026},
  version = {3, SHA-256 4ec80c74f70f88fb},
  urldate = {2026-11-24},
  url = {http://127.0.0.1:4000/playground/#q1.abc_-},
  note = {ILLUSTRATIVE DATA. Có dữ liệu minh họa, không phải số liệu chính thức. CC0-1.0. Sources of the data set: Báo Công Thương, Hải Phòng: khuyến công, 2018-05-27.}
}
`);
});

test('before the first import there is no release to name, and nothing to warn of', () => {
  const text = citationText({ ...citation, release: null, warning: null, sources: [] }, 'en');
  expect(text.split('\n')).toEqual([
    'Khuyến công data on industrial promotion in Vietnam: “Hỗ trợ theo tỉnh & năm, 100 %”.',
    'Asked on 2026-11-24: http://127.0.0.1:4000/playground/#q1.abc_-',
  ]);
});
