// Bands of the total score (mức xếp loại) as the API shows them.
import { Field, ObjectType } from 'type-graphql';
import { BandScheme } from '../../schema/enums.ts';
import { DateScalar, DecimalScalar } from '../request/scalars.ts';

@ObjectType({ description: 'A band of the total score of one scheme, as data with its source (mức xếp loại).' })
export class ScoreBand {
  @Field(() => BandScheme, { description: 'Whose band it is.' })
  scheme!: BandScheme;

  @Field(() => String, { description: 'Code, unique in its scheme.' })
  code!: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  label!: string;

  @Field(() => String, { description: 'Name in English.' })
  labelEn!: string;

  @Field(() => DecimalScalar, { description: 'The lowest score.' })
  from!: string;

  @Field(() => Boolean, { name: 'fromIncluded', description: 'Whether a score of exactly `from` is in the band; false for "over 94".' })
  isMinimumIncluded!: boolean;

  @Field(() => String, { description: 'Where it was read.' })
  source!: string;

  @Field(() => Boolean, { name: 'verified', description: 'Whether a source confirms its bound.' })
  isVerified!: boolean;

  @Field(() => DateScalar, { description: 'First day in use.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in use, inclusive; null: still in use.' })
  validTo!: string | null;
}
