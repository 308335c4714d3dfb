// How a published list is written down for people: a plain page in Vietnamese and a CSV that opens in a spreadsheet.
import { addDays } from '../domain/local-day.ts';
import type { PublishedContent, PublishedEntry } from '../domain/canonical-list.ts';

export interface PublicList {
  content: PublishedContent;
  contentHash: string;
  status: 'PUBLISHED' | 'SUPERSEDED';
  effectiveTo: string | null;
  publishedAt: string;
  supersededBy: string | null;
}

const CLASS_WORDS = { PRIOR_RESULT: 'Kết quả của thủ tục trước', SECTOR_LAW: 'Theo pháp luật chuyên ngành', MANAGEMENT_NEED: 'Theo yêu cầu quản lý' } as const;
const STAGE_WORDS = { RECEIPT: 'Khi tiếp nhận', PROCESSING: 'Khi giải quyết', RESULT: 'Khi trả kết quả' } as const;
const EXEMPTION_WORDS = {
  FILED_ELECTRONICALLY: 'Đã nộp bản điện tử', SHOWN_FOR_CHECKING: 'Chỉ xuất trình để đối chiếu', PROCESSING_OPINION: 'Ý kiến của cơ quan phối hợp', SECRET: 'Có nội dung bí mật',
} as const;

const COLUMNS: readonly (readonly [title: string, value: (entry: PublishedEntry) => string])[] = [
  ['Lĩnh vực', (entry) => entry.procedure.field],
  ['Mã TTHC', (entry) => entry.procedure.code],
  ['Thủ tục hành chính', (entry) => entry.procedure.name],
  ['Mã thành phần', (entry) => entry.component.code],
  ['Thành phần hồ sơ', (entry) => entry.component.name],
  ['Mã giấy tờ', (entry) => entry.component.paperCode ?? ''],
  ['Nhóm', (entry) => CLASS_WORDS[entry.class]],
  ['Khâu số hóa', (entry) => STAGE_WORDS[entry.stage]],
  ['Không phải số hóa', (entry) => (entry.exemption ? EXEMPTION_WORDS[entry.exemption] : '')],
  ['Thay bằng dữ liệu', (entry) => entry.replacedByData ?? ''],
  ['Căn cứ pháp lý', (entry) => entry.legalBasis ?? ''],
  ['Đơn vị chịu trách nhiệm', (entry) => entry.responsibleUnit?.name ?? ''],
  ['Ghi chú', (entry) => entry.note ?? ''],
];

const inOrder = (entries: readonly PublishedEntry[]): PublishedEntry[] =>
  entries.toSorted((a, b) => (a.procedure.code < b.procedure.code ? -1 : a.procedure.code > b.procedure.code ? 1 : a.component.no - b.component.no));

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With a byte order mark, without which spreadsheets garble Vietnamese. */
export function csvOf(list: PublishedContent): string {
  const rows = inOrder(list.entries).map((entry, index) => [String(index + 1), ...COLUMNS.map(([, value]) => value(entry))]);
  return `\uFEFF${[['STT', ...COLUMNS.map(([title]) => title)], ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const vnDay = (day: string): string => day.split('-').reverse().join('/');

const STYLE = `body{font:15px/1.5 "Be Vietnam Pro",system-ui,sans-serif;margin:0 auto;max-width:1600px;padding:24px 16px;color:#1f1f1f;background:#fff}
h1{font-size:1.5rem;margin:0 0 4px}a{color:#8a1515}dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:16px 0}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:14px}th,td{border:1px solid #d5d5d5;padding:6px 8px;text-align:left;vertical-align:top;min-width:72px}th:first-child,td.n{min-width:0}
th{background:#f5f3f0}td.n{text-align:right;font-variant-numeric:tabular-nums}code{font-size:13px}
@media(max-width:600px){dl{grid-template-columns:1fr}dd{margin-bottom:6px}}
@media(prefers-color-scheme:dark){body{background:#161616;color:#ececec}a{color:#ff9d9d}dt{color:#b5b5b5}th{background:#262626}th,td{border-color:#444}}`;

function standing(list: PublicList): string {
  const from = list.content.effectiveFrom;
  if (list.effectiveTo === null) return `Từ ngày ${vnDay(from)}`;
  const successor = list.supersededBy ? ` (thay thế bằng <a href="/public/lists/${escape(list.supersededBy)}">${escape(list.supersededBy)}</a> từ ngày ${vnDay(addDays(list.effectiveTo, 1))})` : '';
  return list.effectiveTo < from ? `Chưa từng có hiệu lực${successor}` : `Từ ngày ${vnDay(from)} đến hết ngày ${vnDay(list.effectiveTo)}${successor}`;
}

export function pageOfList(list: PublicList): string {
  const { content } = list;
  const address = `/public/lists/${content.number}`;
  // A column in which nothing stands would only make the others narrow.
  const columns = COLUMNS.filter(([, value]) => content.entries.some((entry) => value(entry) !== ''));
  const rows = inOrder(content.entries)
    .map((entry, index) => `<tr><td class="n">${index + 1}</td>${columns.map(([, value]) => `<td>${escape(value(entry))}</td>`).join('')}</tr>`)
    .join('\n');
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(content.number)} · ${escape(content.title)}</title><style>${STYLE}</style></head>
<body><main>
<h1>${escape(content.title)}</h1>
<p>Danh mục thành phần hồ sơ phải số hóa ${escape(content.number)} · ${list.status === 'SUPERSEDED' ? 'Đã được thay thế' : 'Đã công bố'}</p>
<dl><dt>Quyết định</dt><dd>${escape(content.decision.number)} ngày ${vnDay(content.decision.signedOn)}, ${escape(content.decision.signedBy)} ký</dd>
<dt>Hiệu lực</dt><dd>${standing(list)}</dd>
<dt>Số thành phần</dt><dd>${content.entries.length.toLocaleString('vi-VN')}</dd>
<dt>Mã băm SHA-256</dt><dd><code>${escape(list.contentHash)}</code></dd>
<dt>Tải về</dt><dd><a href="${address}.csv">CSV</a> · <a href="${address}.json">JSON</a> · <a href="${address}.canonical.json">Bản để tính mã băm</a></dd></dl>
<div class="wide" tabindex="0" role="region" aria-label="Các thành phần hồ sơ"><table><thead><tr><th scope="col">STT</th>${columns.map(([title]) => `<th scope="col">${title}</th>`).join('')}</tr></thead>
<tbody>
${rows}
</tbody></table></div>
</main></body></html>
`;
}
