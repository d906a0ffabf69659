import { queryOptions } from '@tanstack/react-query';
import type { Article } from '../model/article.ts';
import type { Attributions, Catalogue, CountryPage, PersonPage, StatementIndex, StatementPage } from '../model/catalogue.ts';
import type { Permalinks } from '../model/edition.ts';
import type { CountryCode, PersonId, Slug, StatementId } from '../model/ids.ts';
import type { Shipped } from '../model/shipped.ts';
import { dataPaths } from '../paths.ts';

// The compiler that wrote these files is of the same build, so their types hold without a check at run time.
const file = <File>(path: string) => queryOptions<File, Error, File, [string, string]>({ queryKey: ['data', path] });

export const catalogueQuery = () => file<Catalogue>(dataPaths.catalogue());
export const statementIndexQuery = () => file<StatementIndex>(dataPaths.statements());
export const attributionsQuery = () => file<Attributions>(dataPaths.attributions());
export const permalinksQuery = () => file<Permalinks>(dataPaths.permalinks());
export const licencesQuery = () => file<readonly Shipped[]>(dataPaths.licences());
export const articleQuery = (slug: Slug) => file<Article>(dataPaths.article(slug));
export const statementQuery = (id: StatementId) => file<StatementPage>(dataPaths.statement(id));
export const personQuery = (id: PersonId) => file<PersonPage>(dataPaths.person(id));
export const countryQuery = (code: CountryCode) => file<CountryPage>(dataPaths.country(code));
