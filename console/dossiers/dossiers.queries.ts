// Dossiers behind a figure, or of a unit in a period; with a criterion, why each counts or does not.
import { graphql } from '../../schema/generated/gql.ts';

export const DossiersDocument = graphql(`
  query ConsoleDossiers($where: DossierWhere!, $first: Int!, $offset: Int!, $orderBy: [DossierOrderBy!], $criterion: String!, $period: Period!, $explains: Boolean!) {
    dossiers(where: $where, first: $first, offset: $offset, orderBy: $orderBy) {
      totalCount
      nodes {
        id code status channel receivedAt dueAt finishedAt onTime lateReason syncedAt syncError
        procedure { code name }
        unit { code name }
        explanation(criterionCode: $criterion, period: $period) @include(if: $explains) { name label holds }
      }
    }
  }
`);

export const DossierFigureDocument = graphql(`
  query ConsoleDossierFigure($code: String!, $period: Period!, $view: ScoreView, $day: Date!) {
    scorecard(unitCode: $code, period: $period, view: $view) { observedAt unit { code name level } criteria { code name status rate { numerator denominator } } }
    indicatorSet(asOf: $day) { groups { name nameEn criteria { code name nameEn counts } } unscored { code name nameEn counts } }
  }
`);
