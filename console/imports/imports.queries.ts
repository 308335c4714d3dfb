// Receipts of batches, newest first, and the rejected rows of one.
import { graphql } from '../../schema/generated/gql.ts';

export const DossierBatchesDocument = graphql(`
  query ConsoleDossierBatches($first: Int!, $offset: Int!) {
    dossierBatches(first: $first, offset: $offset) {
      totalCount
      nodes { id batchId recordCount accepted unchanged receivedAt sentBy }
    }
  }
`);

export const DossierBatchDocument = graphql(`
  query ConsoleDossierBatch($id: ID!) {
    node(id: $id) {
      ... on DossierBatch { id batchId recordCount accepted unchanged receivedAt sentBy contentHash rejected { index dossierCode path message } }
    }
  }
`);
