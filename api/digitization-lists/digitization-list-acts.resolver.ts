// The acts on digitization lists over GraphQL; each gives the list as it stands after.
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver, type ClassType } from 'type-graphql';
import type { RequestContext } from '../request/context.ts';
import { closeConsultation, openConsultation, respond } from './consultation.service.ts';
import { approveList, returnList, submitList, withdrawList } from './decision.service.ts';
import {
  ApproveDigitizationListInput, CloseConsultationInput, CreateDigitizationListInput, OpenConsultationInput, PublishDigitizationListInput, RespondToConsultationInput,
  ReturnDigitizationListInput, SetDigitizationListEntriesInput, SubmitDigitizationListInput, WithdrawDigitizationListInput,
} from './digitization-list.input.ts';
import { DigitizationList } from './digitization-list.type.ts';
import { createList, setEntries } from './list-entries.service.ts';
import { publishList } from './publication.service.ts';

interface Payload {
  digitizationList: DigitizationList;
}

function payloadType(operation: string): ClassType<Payload> {
  @ObjectType(`${operation}Payload`, { description: 'The list after the act.' })
  class ListPayload implements Payload {
    @Field(() => DigitizationList, { description: 'The list.' })
    digitizationList!: DigitizationList;
  }
  return ListPayload;
}

const CreatePayload = payloadType('CreateDigitizationList');
const SetEntriesPayload = payloadType('SetDigitizationListEntries');
const OpenPayload = payloadType('OpenConsultation');
const ClosePayload = payloadType('CloseConsultation');
const RespondPayload = payloadType('RespondToConsultation');
const ReturnPayload = payloadType('ReturnDigitizationList');
const ApprovePayload = payloadType('ApproveDigitizationList');
const PublishPayload = payloadType('PublishDigitizationList');
const WithdrawPayload = payloadType('WithdrawDigitizationList');

@ObjectType({ description: 'Something to think about; the act was carried out.' })
class ListWarning {
  @Field(() => String, { description: 'BASED_ON_NOT_IN_FORCE: the list it was started from has been replaced. RESPONSIBLE_UNIT_CLOSED: an entry names a unit that no longer stands.' })
  code!: string;

  @Field(() => String, { description: 'In the language of the request.' })
  message!: string;
}

@ObjectType({ description: 'The list after its submission, with what to think about.' })
class SubmitDigitizationListPayload implements Payload {
  @Field(() => DigitizationList, { description: 'The list.' })
  digitizationList!: DigitizationList;

  @Field(() => [ListWarning], { description: 'Empty when nothing is to be said.' })
  warnings!: ListWarning[];
}

const payload = async (list: Promise<DigitizationList>): Promise<Payload> => ({ digitizationList: await list });

@Resolver()
export class DigitizationListActsResolver {
  @Mutation(() => CreatePayload, { description: 'Makes a draft, from scratch or from the entries of another list (lập danh mục). The Center.' })
  createDigitizationList(@Ctx() ctx: RequestContext, @Arg('input', () => CreateDigitizationListInput) input: CreateDigitizationListInput): Promise<Payload> {
    return payload(createList(ctx, input));
  }

  @Mutation(() => SetEntriesPayload, { description: 'Puts entries into a draft and takes entries out, all or nothing. The Center.' })
  setDigitizationListEntries(@Ctx() ctx: RequestContext, @Arg('input', () => SetDigitizationListEntriesInput) input: SetDigitizationListEntriesInput): Promise<Payload> {
    return payload(setEntries(ctx, input));
  }

  @Mutation(() => OpenPayload, { description: 'Opens a round of consultation on a draft (gửi lấy ý kiến). The Center.' })
  openConsultation(@Ctx() ctx: RequestContext, @Arg('input', () => OpenConsultationInput) input: OpenConsultationInput): Promise<Payload> {
    return payload(openConsultation(ctx, input));
  }

  @Mutation(() => ClosePayload, { description: 'Closes the open round; the list is a draft again. The Center.' })
  closeConsultation(@Ctx() ctx: RequestContext, @Arg('input', () => CloseConsultationInput) input: CloseConsultationInput): Promise<Payload> {
    return payload(closeConsultation(ctx, input));
  }

  @Mutation(() => RespondPayload, { description: 'Gives or amends the positions of a consulted unit; does not raise the version (trả lời lấy ý kiến). The unit itself.' })
  respondToConsultation(@Ctx() ctx: RequestContext, @Arg('input', () => RespondToConsultationInput) input: RespondToConsultationInput): Promise<Payload> {
    return payload(respond(ctx, input));
  }

  @Mutation(() => SubmitDigitizationListPayload, { description: 'Lays the list before the Chairman (trình Chủ tịch UBND tỉnh). The Center.' })
  async submitDigitizationList(@Ctx() ctx: RequestContext, @Arg('input', () => SubmitDigitizationListInput) input: SubmitDigitizationListInput): Promise<SubmitDigitizationListPayload> {
    const { list, warnings } = await submitList(ctx, input);
    return { digitizationList: list, warnings: warnings.map((warning) => ({ code: warning.code, message: warning[ctx.language] })) };
  }

  @Mutation(() => ReturnPayload, { description: 'Sends a submitted or approved list back to the Center, with the reason (trả lại). The Chairman\'s office.' })
  returnDigitizationList(@Ctx() ctx: RequestContext, @Arg('input', () => ReturnDigitizationListInput) input: ReturnDigitizationListInput): Promise<Payload> {
    return payload(returnList(ctx, input));
  }

  @Mutation(() => ApprovePayload, { description: 'Approves a submitted list by a signed decision (phê duyệt). The Chairman\'s office; never who submitted it.' })
  approveDigitizationList(@Ctx() ctx: RequestContext, @Arg('input', () => ApproveDigitizationListInput) input: ApproveDigitizationListInput): Promise<Payload> {
    return payload(approveList(ctx, input));
  }

  @Mutation(() => PublishPayload, { description: 'Publishes an approved list from its effective date on; from then on it cannot be changed (công bố). The Center.' })
  publishDigitizationList(@Ctx() ctx: RequestContext, @Arg('input', () => PublishDigitizationListInput) input: PublishDigitizationListInput): Promise<Payload> {
    return payload(publishList(ctx, input));
  }

  @Mutation(() => WithdrawPayload, { description: 'Gives a draft up, with the reason (rút). The Center.' })
  withdrawDigitizationList(@Ctx() ctx: RequestContext, @Arg('input', () => WithdrawDigitizationListInput) input: WithdrawDigitizationListInput): Promise<Payload> {
    return payload(withdrawList(ctx, input));
  }
}
