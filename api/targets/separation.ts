// Separation of duties: nobody changes a target of the unit that they work in, in whatever role.
export { workUnitIds } from '../units/work-units.ts';
