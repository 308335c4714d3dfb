// Order inputs: a field and a direction, the same shape for every connection.
import { Field, InputType, registerEnumType, type ClassType } from 'type-graphql';

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type OrderDirection = keyof typeof OrderDirection;
registerEnumType(OrderDirection, { name: 'OrderDirection', description: 'Ascending or descending; what is unknown stands last in both.' });

export interface OrderBy<F extends string> {
  field: F;
  direction: OrderDirection;
}

/** The order input of one type; call it once for each type. */
export function orderInput<F extends string>(typeName: string, fields: Record<F, F>): ClassType<OrderBy<F>> {
  registerEnumType(fields, { name: `${typeName}OrderField`, description: `What ${typeName} records can be ordered by.` });

  @InputType(`${typeName}OrderBy`, { description: `Order of ${typeName} records.` })
  class Order implements OrderBy<F> {
    @Field(() => fields, { description: 'What to order by.' })
    field!: F;

    @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Direction.' })
    direction!: OrderDirection;
  }
  return Order;
}

export const directionOf = (order: { direction: OrderDirection }): 'asc' | 'desc' => (order.direction === 'DESC' ? 'desc' : 'asc');
