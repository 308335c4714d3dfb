// What each act on a list asks for, and how it is carried out.
import type { TypedDocumentNode } from '@apollo/client';
import type { ListAct } from '../../schema/enums.ts';
import {
  ApproveListDocument, CloseConsultationDocument, OpenConsultationDocument, PublishListDocument, ReturnListDocument, SubmitListDocument, WithdrawListDocument,
} from './acts.queries.ts';

export type BarAct = Extract<ListAct, 'OPEN_CONSULTATION' | 'CLOSE_CONSULTATION' | 'SUBMIT' | 'RETURN' | 'APPROVE' | 'PUBLISH' | 'WITHDRAW'>;
export type ActField = 'unitCodes' | 'dueOn' | 'submissionNumber' | 'reason' | 'decisionNumber' | 'signedOn' | 'signedBy' | 'effectiveFrom';

export type ActDocument = TypedDocumentNode<Record<string, { warnings?: { message: string }[] }>, { input: Record<string, unknown> }>;

interface ActSpec {
  document: ActDocument;
  fields: readonly ActField[];
  /** Asks what the list changes, for its consequences. */
  countsChanges?: boolean;
}

// Each act has an input type of its own; the dialog fills it by the names of its fields.
const asActDocument = (document: unknown): ActDocument => document as ActDocument;

/** In the order of the bar; the first one that is allowed is the main one. */
export const ACT_SPECS: Readonly<Record<BarAct, ActSpec>> = {
  PUBLISH: { document: asActDocument(PublishListDocument), fields: ['effectiveFrom'] },
  APPROVE: { document: asActDocument(ApproveListDocument), fields: ['decisionNumber', 'signedOn', 'signedBy'], countsChanges: true },
  SUBMIT: { document: asActDocument(SubmitListDocument), fields: ['submissionNumber'], countsChanges: true },
  CLOSE_CONSULTATION: { document: asActDocument(CloseConsultationDocument), fields: [] },
  OPEN_CONSULTATION: { document: asActDocument(OpenConsultationDocument), fields: ['unitCodes', 'dueOn'] },
  RETURN: { document: asActDocument(ReturnListDocument), fields: ['reason'] },
  WITHDRAW: { document: asActDocument(WithdrawListDocument), fields: ['reason'] },
};

export const BAR_ACTS = Object.keys(ACT_SPECS) as BarAct[];
