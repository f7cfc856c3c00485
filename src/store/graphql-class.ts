import 'reflect-metadata';
import { Field, type ClassType } from 'type-graphql';

type TypeFunction = () => unknown;

/** Options of a field of a class that is declared from a description. */
interface FieldOptions {
  description: string;
  /** Its name in answers, where that is not `name`; inputs have none. */
  name?: string;
  nullable?: boolean;
  defaultValue?: unknown;
}

type ParameterDecorators = readonly ParameterDecorator[];

/** Sets the name of a class, by which type-graphql identifies its type. */
export function nameClass(name: string, type: NewableFunction): ClassType {
  Object.defineProperty(type, 'name', { value: name });
  return type as ClassType;
}

/** Declares a field of a type, as `@Field` does. */
export function declareField(type: ClassType, name: string, typeOf: TypeFunction, options: FieldOptions): void {
  Field(typeOf as never, options)(type.prototype, name);
}

/** Adds a method with a decorator, and decorators of its parameters, to a resolver. */
export function addMethod(
  resolver: NewableFunction,
  name: string,
  decorate: MethodDecorator,
  parameters: ParameterDecorators,
  method: (...values: never[]) => unknown,
): void {
  const prototype = resolver.prototype as object;
  Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
  parameters.forEach((parameter, index) => parameter(prototype, name, index));
  decorate(prototype, name, Object.getOwnPropertyDescriptor(prototype, name)!);
}
