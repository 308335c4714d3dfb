// Every act on a digitization list.
import { graphql } from '../../schema/generated/gql.ts';

export const CreateListDocument = graphql(`
  mutation ConsoleCreateList($input: CreateDigitizationListInput!) { createDigitizationList(input: $input) { digitizationList { id number } } }
`);

export const SetEntriesDocument = graphql(`
  mutation ConsoleSetEntries($input: SetDigitizationListEntriesInput!) { setDigitizationListEntries(input: $input) { digitizationList { id version } } }
`);

export const OpenConsultationDocument = graphql(`
  mutation ConsoleOpenConsultation($input: OpenConsultationInput!) { openConsultation(input: $input) { digitizationList { id status version } } }
`);

export const CloseConsultationDocument = graphql(`
  mutation ConsoleCloseConsultation($input: CloseConsultationInput!) { closeConsultation(input: $input) { digitizationList { id status version } } }
`);

export const RespondDocument = graphql(`
  mutation ConsoleRespond($input: RespondToConsultationInput!) { respondToConsultation(input: $input) { digitizationList { id version } } }
`);

export const SubmitListDocument = graphql(`
  mutation ConsoleSubmitList($input: SubmitDigitizationListInput!) { submitDigitizationList(input: $input) { digitizationList { id status version } warnings { code message } } }
`);

export const ReturnListDocument = graphql(`
  mutation ConsoleReturnList($input: ReturnDigitizationListInput!) { returnDigitizationList(input: $input) { digitizationList { id status version } } }
`);

export const ApproveListDocument = graphql(`
  mutation ConsoleApproveList($input: ApproveDigitizationListInput!) { approveDigitizationList(input: $input) { digitizationList { id status version } } }
`);

export const PublishListDocument = graphql(`
  mutation ConsolePublishList($input: PublishDigitizationListInput!) { publishDigitizationList(input: $input) { digitizationList { id status version } } }
`);

export const WithdrawListDocument = graphql(`
  mutation ConsoleWithdrawList($input: WithdrawDigitizationListInput!) { withdrawDigitizationList(input: $input) { digitizationList { id status version } } }
`);
