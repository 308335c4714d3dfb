// The consultation of the district Gia Bình on the day of document 2788/UBND-KSTT, in a browser, and what its officer sees.
import type { Page } from 'playwright-core';
import { expectNoAxeViolations, openAs, startTestConsole, visit, type TestConsole } from '../support/browser.ts';
import { ListSteps } from '../support/lists.ts';

const TITLE = 'Danh mục thành phần hồ sơ phải số hóa năm 2024';
const COMPONENTS = ['1.001193.TP01', '1.001193.TP02'];
const DISTRICT = '27.263';
const DISTRICT_NAME = 'Ủy ban nhân dân huyện Gia Bình';
const REASON = 'Đã có trong cơ sở dữ liệu quốc gia về dân cư.';

let site: TestConsole;
let center: Page;
let district: Page;
let address: string;

beforeAll(async () => {
  site = await startTestConsole({ clock: '2024-08-06T08:00:00+07:00' });
  address = `/digitization-lists/${(await new ListSteps(site.api).draft(TITLE, COMPONENTS)).number}`;
  center = await openAs(site, 'center', '/');
});
afterAll(() => site?.close());

it('offers the bodies of the province of that time, the districts among them, and asks one', async () => {
  await visit(center, address);
  await center.locator('main').getByRole('button', { name: 'Gửi lấy ý kiến', exact: true }).click();
  const dialog = center.getByRole('dialog');
  await dialog.getByText('Xã, phường (0/126)').waitFor();
  await dialog.getByText('Cấp huyện (0/8)').waitFor();
  await dialog.getByLabel(DISTRICT_NAME).check();
  await dialog.getByLabel('Hạn trả lời').first().fill('20/08/2024');
  await expectNoAxeViolations(center);
  await dialog.getByRole('button', { name: 'Gửi lấy ý kiến' }).click();
  await center.getByText('Đã gửi lấy ý kiến').waitFor();
});

it('leads the officer of the district from what waits to an objection and an agreement', async () => {
  district = await openAs(site, 'district', '/');
  const waiting = district.getByRole('region', { name: 'Chờ bạn xử lý' });
  await waiting.getByText('Cần cho ý kiến').waitFor();
  await waiting.getByRole('link', { name: TITLE }).click();
  await district.getByText(`Ý kiến của ${DISTRICT_NAME}`).waitFor();
  await district.getByRole('group', { name: `Ý kiến về ${COMPONENTS[1]}` }).getByRole('button', { name: 'Không nhất trí' }).click();
  await district.getByLabel(`Lý do (${COMPONENTS[1]})`).fill(REASON);
  await district.getByRole('button', { name: 'Nhất trí với các mục còn lại (1)' }).click();
  await district.getByRole('button', { name: /^Gửi ý kiến/ }).click();
  await district.getByText('Đã gửi ý kiến').waitFor();
  await expectNoAxeViolations(district);
});

it('shows the officer the figures of the district and of the communes below it, and of nobody else', async () => {
  await district.goto('/');
  await district.getByRole('region', { name: 'Chúng ta đang ở đâu' }).getByRole('link', { name: DISTRICT_NAME }).waitFor();
  await district.goto('/scoreboard');
  await district.locator('tr[data-unit]').first().waitFor();
  const below = await site.api.sql<{ code: string }>(
    `select u.code from unit_versions v join units u on u.id = v.unit_id join unit_versions d on v.path <@ d.path and v.unit_id <> d.unit_id
     where d.unit_id = (select id from units where code = $1) and v.is_measured and v.validity @> '2024-08-06'::date and d.validity @> '2024-08-06'::date order by u.code`, [DISTRICT],
  );
  expect(below.length).toBeGreaterThan(1);
  const shown = await district.locator('tr[data-unit]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['unit'] ?? ''));
  expect(shown.toSorted()).toEqual(below.map(({ code }) => code));
  // The province and the neighbour are not for this reader.
  for (const path of ['/scoreboard?within=H05', '/unit-card/27.256']) {
    await visit(district, path);
    await district.getByText('Bản ghi không tồn tại, hoặc tài khoản này không được xem.').waitFor();
    expect(await district.locator('tr[data-unit], [data-score]').count()).toBe(0);
  }
});

it('shows the center the answer of the district with its reason', async () => {
  await center.goto(`${address}?tab=consultation`);
  await center.getByText('1 trên 1 đơn vị đã trả lời, 0 trễ hạn').waitFor();
  const row = center.getByRole('row').filter({ hasText: DISTRICT_NAME });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([DISTRICT_NAME, expect.stringContaining('Đã trả lời'), '1', '1']);
  await center.getByText(REASON, { exact: false }).waitFor();
});
