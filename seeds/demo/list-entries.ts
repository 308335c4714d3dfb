// Which components the demo lists have, and what each entry says: guessed from the paper's name, as a first draft would be.
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../api/database/tables.ts';
import type { DigitizationListEntryInput } from '../../api/digitization-lists/digitization-list.input.ts';
import { toGlobalId } from '../../api/request/global-id.ts';

export interface Candidate {
  id: number;
  name: string;
  groupName: string | null;
  hasForm: boolean | null;
  responsibleUnitCode: string | null;
}

/** Birth, death, marriage, marital status, certification and residence: what people bring to a commune every day. */
const EVERYDAY = ['1.001193', '1.000656', '1.000894', '1.004873', '2.000815', '2.000884', '2.000635', '1.004222', '1.003197', '1.010028', '2.001023', '1.001612'];
const SERVED_ELSEWHERE = 'thuế|BHXH|BHYT|xuất nhập cảnh|phương tiện giao thông|định danh|căn cước|đường bộ';
/** Day on which Circular 03/2025/TT-VPCP, which names the exemptions, came into force. */
const EXEMPTIONS_FROM = '2025-09-15';

/** Everyday procedures first, then clean components of the communes' other procedures, then clean ones of the departments'. */
export async function candidates(db: Kysely<Tables>, day: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select c.id, c.name, c.group_name as "groupName", c.has_form as "hasForm",
      coalesce((select min(u.code) from procedure_responsibilities r join units u on u.id = r.unit_id join unit_versions v on v.unit_id = u.id
          where r.procedure_id = p.id and v.validity @> ${day}::date),
        (select u.code from units u join unit_versions v on v.unit_id = u.id
          where u.code in ('BN.STP', 'BN25.STP') and p.field in ('Hộ tịch', 'Chứng thực') and v.validity @> ${day}::date)) as "responsibleUnitCode"
    from document_components c join procedures p on p.id = c.procedure_id
    where p.code = any(${EVERYDAY}) or (c.is_clean and p.field !~* ${SERVED_ELSEWHERE})
    order by coalesce(array_position(${EVERYDAY}::text[], p.code), 99), not ('COMMUNE' = any(p.levels)), p.code collate "C", c.no
    limit 160`.execute(db);
  return rows;
}

export function entryOf(candidate: Candidate, day: string): DigitizationListEntryInput {
  const { name, groupName, hasForm } = candidate;
  const isShown = /xuất trình/i.test(`${groupName ?? ''} ${name}`);
  const isElectronic = /mẫu .*điện tử|điện tử tương tác/i.test(name);
  const isApplication = hasForm === true || /^(đơn|tờ khai|phiếu|giấy đề nghị|bản chính văn bản đề nghị)/i.test(name);
  const isPriorResult = !isApplication && /giấy chứng|giấy khai|giấy phép|quyết định|trích lục|bản án|chứng nhận|văn bản ủy quyền/i.test(name);
  const exemption = isElectronic ? 'FILED_ELECTRONICALLY' : isShown ? 'SHOWN_FOR_CHECKING' : null;
  return {
    componentId: toGlobalId('DocumentComponent', candidate.id),
    class: isPriorResult ? 'PRIOR_RESULT' : isApplication ? 'SECTOR_LAW' : 'MANAGEMENT_NEED',
    stage: exemption ? 'PROCESSING' : 'RECEIPT',
    legalBasis: exemption && day >= EXEMPTIONS_FROM ? 'Điều 5 Thông tư 03/2025/TT-VPCP' : 'Thông tư 01/2023/TT-VPCP',
    exemption,
    replacedByData: isShown && /căn cước|cư trú|hộ chiếu/i.test(name) ? 'Cơ sở dữ liệu quốc gia về dân cư' : null,
    responsibleUnitCode: candidate.responsibleUnitCode,
  };
}
