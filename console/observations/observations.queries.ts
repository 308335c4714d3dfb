// Observations, what waits for a second officer, the history of one, and the acts on them.
import { graphql } from '../../schema/generated/gql.ts';

export const ObservationsDocument = graphql(`
  query ConsoleObservations($where: ObservationWhere, $first: Int!, $offset: Int!) {
    observations(where: $where, first: $first, offset: $offset) {
      totalCount
      nodes { id period metric label labelEn value state source sourceUrl recordedAt recordedBy confirmedAt confirmedBy pendingValue pendingSource pendingAt pendingBy version unit { code name } }
    }
  }
`);

export const WaitingObservationsDocument = graphql(`
  query ConsoleWaitingObservations {
    observations(where: { state: PENDING }, first: 200, orderBy: [{ field: PENDING_AT }]) {
      totalCount
      nodes { id period metric label labelEn value pendingValue pendingSource pendingSourceUrl pendingAt pendingBy version allowedActions unit { code name } }
    }
  }
`);

export const ObservationMetricsDocument = graphql(`
  query ConsoleObservationMetrics { observationMetrics { code label labelEn within } }
`);

export const ObservationHistoryDocument = graphql(`
  query ConsoleObservationHistory($id: ID!) {
    node(id: $id) {
      ... on Observation { id period label labelEn value state unit { code name } history { act value source sourceUrl at by reason } }
    }
  }
`);

/** What is there already of a unit and period, beside the fields of the form. */
export const KnownObservationsDocument = graphql(`
  query ConsoleKnownObservations($unit: String!, $period: Period!) {
    observations(where: { unitCode: $unit, period: $period }, first: 200) { nodes { metric value pendingValue version } }
  }
`);

export const RecordObservationsDocument = graphql(`
  mutation ConsoleRecordObservations($input: RecordObservationsInput!) { recordObservations(input: $input) { added changed unchanged pending } }
`);

export const ConfirmObservationsDocument = graphql(`
  mutation ConsoleConfirmObservations($input: ConfirmObservationsInput!) { confirmObservations(input: $input) { observations { id } } }
`);

export const RejectObservationsDocument = graphql(`
  mutation ConsoleRejectObservations($input: RejectObservationsInput!) { rejectObservations(input: $input) { observations { id } } }
`);
