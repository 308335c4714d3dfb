// Bands of the total score (mức xếp loại), as they are stored: data of several schemes, each with a source and a validity.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { BandScheme } from '../../schema/enums.ts';

@Entity({ tableName: 'score_bands' })
export class ScoreBandRecord {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  scheme!: BandScheme;

  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  @Property({ type: 'string', columnType: 'numeric(9,6)' })
  minimum!: string;

  @Property({ type: 'boolean' })
  isMinimumIncluded!: boolean;

  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'boolean' })
  isVerified!: boolean;

  @Property({ type: 'date' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  validTo!: string | null;
}

declare module '../database/tables.ts' {
  interface Tables {
    scoreBands: ScoreBandRecord;
  }
}
