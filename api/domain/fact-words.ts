// The facts of a dossier in words, so that a person can read why it counts or does not.
import type { CriterionParts } from './criterion-parts.ts';
import { factsIn, type Condition, type FactName } from './metric-conditions.ts';
import type { Words } from './refusal.ts';

/** Each as a statement that is true or not. */
export const FACT_WORDS: Readonly<Record<FactName, Words>> = {
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  finished: { vi: 'Đã giải quyết xong', en: 'Finished' },
  synced: { vi: 'Đã đồng bộ lên Cổng DVCQG, không còn lỗi', en: 'Synchronised to the National Portal without an error' },
  onTime: { vi: 'Đúng hạn', en: 'On time' },
  online: { vi: 'Nộp trực tuyến', en: 'Filed online' },
  electronicResult: { vi: 'Có kết quả điện tử', en: 'Has an electronic result' },
  resultRequired: { vi: 'Thủ tục phải có kết quả bằng văn bản', en: 'The procedure requires a document result' },
  feePositive: { vi: 'Có thu phí, lệ phí', en: 'Bears a fee' },
  feeUnknown: { vi: 'Chưa rõ mức phí của hồ sơ', en: 'The fee of the dossier is unknown' },
  procedureFeeKnown: { vi: 'Thủ tục được xác định có phí, lệ phí', en: 'The procedure is known to bear a fee' },
  procedureOnline: { vi: 'Thủ tục cung cấp trực tuyến', en: 'The procedure is offered online' },
  procedureForPersons: { vi: 'Thủ tục dành cho cá nhân', en: 'The procedure is open to natural persons' },
  paidOnline: { vi: 'Đã thanh toán trực tuyến', en: 'Paid online' },
  digitizedAny: { vi: 'Có thành phần đã số hóa, hoặc không phải nộp thành phần', en: 'A component is digitized, or none was submitted' },
  digitizedAll: { vi: 'Mọi thành phần đã số hóa', en: 'Every component is digitized' },
  reused: { vi: 'Có thành phần tái sử dụng', en: 'A component was reused' },
  fromStore: { vi: 'Có thành phần lấy từ kho dữ liệu', en: 'A component was taken from the store' },
  resultSyncedToStore: { vi: 'Kết quả đã vào kho dữ liệu', en: 'The result is in the store' },
  populationData: { vi: 'Có sử dụng dữ liệu dân cư', en: 'Uses population data' },
  complaint: { vi: 'Bị phản ánh, kiến nghị', en: 'There is a complaint' },
};

/** The conditions that a criterion asks of a dossier, numerator and denominator together. */
export function conditionsOf(parts: CriterionParts): Condition[] {
  switch (parts.kind) {
    case 'DOSSIERS':
    case 'QUANTITY':
      return [parts.denominator.condition, parts.numerator.condition];
    case 'PROCEDURES':
      return [...parts.denominator.dossiers, ...parts.numerator.dossiers];
    case 'OBSERVATION':
    case 'COMPONENTS':
      return [];
  }
}

/** The facts that decide a criterion, in the order in which they are asked. */
export const decisiveFacts = (parts: CriterionParts): FactName[] => [...new Set(conditionsOf(parts).flatMap((condition) => [...factsIn(condition)]))];
