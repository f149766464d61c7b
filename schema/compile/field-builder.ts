import SchemaBuilder, {
  BasePlugin,
  RootFieldBuilder,
  type FieldKind,
  type FieldRef,
  type InputFieldMap,
  type SchemaTypes,
  type ShapeFromTypeParam,
  type TypeParam,
} from '@pothos/core';
import type { SQL } from 'drizzle-orm';
import { columnOf } from '@khuyencong/drizzle/queries/register.ts';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Compilation } from './compilation.ts';
import type { Declaration, Expression, FieldCost, JsonForm, Rows } from './declaration.ts';
import type { Input } from './input.ts';

const pluginName = 'compiledReads';
export default pluginName;

type InputsFrom<Args extends InputFieldMap> = { readonly [Name in keyof Args]: Input };

interface Common<Args extends InputFieldMap> {
  readonly description: string;
  readonly args?: Args;
  readonly deprecationReason?: string;
  readonly cost?: FieldCost;
}

declare global {
  export namespace PothosSchemaTypes {
    interface SchemaBuilderOptions<Types extends SchemaTypes> {
      compiledReads: CompiledReadsOptions;
    }
    interface Plugins<Types extends SchemaTypes> {
      compiledReads: CompiledReadsPlugin<Types>;
    }
    interface RootFieldBuilder<Types extends SchemaTypes, ParentShape, Kind extends FieldKind = FieldKind> {
      /** A column of the row, named by the table's own. Type and nullability are the table's. */
      column<Args extends InputFieldMap = {}>(
        options: Common<Args> & { readonly column: AnyPgColumn; readonly type?: TypeParam<Types> },
      ): FieldRef<Types, unknown, Kind>;
      /** A value that the database computes from the row and the arguments. */
      leaf<Type extends TypeParam<Types>, Args extends InputFieldMap = {}>(
        options: Common<Args> & {
          readonly type: Type;
          readonly nullable: boolean;
          /** How its text becomes JSON, where the type does not tell. */
          readonly form?: JsonForm;
          readonly sql: (row: ParentShape, inputs: InputsFrom<Args>, compilation: Compilation) => Expression;
        },
      ): FieldRef<Types, unknown, Kind>;
      /** An object that is read from the parent's own row. */
      embed<Type extends TypeParam<Types>, Args extends InputFieldMap = {}>(
        options: Common<Args> & {
          readonly type: Type;
          readonly row: (
            row: ParentShape,
            inputs: InputsFrom<Args>,
            compilation: Compilation,
          ) => ShapeFromTypeParam<Types, Type, false>;
          readonly present?: (row: ParentShape) => SQL;
        },
      ): FieldRef<Types, unknown, Kind>;
      /** One object of other rows. */
      one<Type extends TypeParam<Types>, Args extends InputFieldMap = {}>(
        options: Common<Args> & {
          readonly type: Type;
          readonly nullable: boolean;
          readonly rows: (
            row: ParentShape,
            inputs: InputsFrom<Args>,
            compilation: Compilation,
          ) => Rows<ShapeFromTypeParam<Types, Type, false>>;
        },
      ): FieldRef<Types, unknown, Kind>;
      /** A list of other rows that stays short by nature; what can grow is a connection. */
      many<Type extends TypeParam<Types>, Args extends InputFieldMap = {}>(
        options: Common<Args> & {
          readonly type: Type;
          readonly rows: (
            row: ParentShape,
            inputs: InputsFrom<Args>,
            compilation: Compilation,
          ) => Rows<ShapeFromTypeParam<Types, Type, false>>;
        },
      ): FieldRef<Types, unknown, Kind>;
      /** A value that TypeScript computes from columns of the row. */
      computed<
        Type extends TypeParam<Types> | [TypeParam<Types>],
        Needs extends string,
        Args extends InputFieldMap = {},
      >(
        options: Common<Args> & {
          readonly type: Type;
          readonly nullable: boolean;
          readonly needs: (row: ParentShape) => Readonly<Record<Needs, Expression>>;
          readonly resolve: (needs: Readonly<Record<Needs, any>>, context: Types['Context']) => unknown;
        },
      ): FieldRef<Types, unknown, Kind>;
      /** A field whose declaration is given as it is: pages and look-ups are made of it. */
      declared(
        options: Common<InputFieldMap> & {
          readonly type: unknown;
          readonly nullable: boolean;
          readonly declaration: Declaration;
        },
      ): FieldRef<Types, unknown, Kind>;
    }
  }
}

/** Resolves a field over the data that its statement brought, when TypeScript completes the answer. */
const fromData = (
  data: Readonly<Record<string, unknown>>,
  _args: unknown,
  _context: unknown,
  info: GraphQLResolveInfo,
) => data[info.path.key];

const builder = RootFieldBuilder.prototype as any;

function define(self: any, { declaration, cost, ...options }: any) {
  return self.field({ resolve: fromData, ...options, extensions: { compile: declaration, ...(cost && { cost }) } });
}

builder.column = function column({ column, type, ...options }: any) {
  const { columnType } = this.builder.options[pluginName] as CompiledReadsOptions;
  return define(this, {
    ...options,
    type: type ?? columnType(column),
    nullable: !column.notNull,
    declaration: { kind: 'leaf', sql: columnOf(column), form: columnForm(column) },
  });
};

builder.leaf = function leaf({ sql, form, ...options }: any) {
  return define(this, { ...options, declaration: { kind: 'leaf', sql, form: form ?? typeForm(options.type) } });
};

builder.embed = function embed({ row, present, ...options }: any) {
  return define(this, { ...options, nullable: present !== undefined, declaration: { kind: 'embed', row, present } });
};

builder.one = function one({ rows, ...options }: any) {
  return define(this, { ...options, declaration: { kind: 'rows', list: false, rows } });
};

builder.many = function many({ rows, type, ...options }: any) {
  return define(this, { ...options, type: [type], nullable: false, declaration: { kind: 'rows', list: true, rows } });
};

builder.declared = function declared(options: any) {
  return define(this, options);
};

builder.computed = function computed({ needs, resolve, ...options }: any) {
  return define(this, {
    ...options,
    declaration: { kind: 'computed', needs },
    resolve: (data: any, args: unknown, context: unknown, info: GraphQLResolveInfo) =>
      resolve(fromData(data, args, context, info), context),
  });
};

export interface CompiledReadsOptions {
  /** The graph's type for a column of the database. */
  readonly columnType: (column: AnyPgColumn) => unknown;
}

/** Columns whose text cannot hold a character that JSON escapes need no escaping. */
function columnForm(column: AnyPgColumn): JsonForm {
  if (column.dataType === 'number' || column.dataType === 'boolean') return 'bare';
  return column.columnType === 'PgText' ? 'escaped' : 'quoted';
}

function typeForm(type: unknown): JsonForm {
  if (type === 'Int' || type === 'Boolean') return 'bare';
  return type === 'String' || type === 'ID' ? 'escaped' : 'quoted';
}

class CompiledReadsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {}

SchemaBuilder.registerPlugin(pluginName, CompiledReadsPlugin);
