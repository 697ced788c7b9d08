/** What the archive says of itself; `vector_layers` as in the TileJSON specification 3.0. */
export const METADATA = {
  name: 'Dateline basemap',
  description:
    'Land, water, boundaries and places of the world, finest in the Levant and Mesopotamia. ' +
    'Layers follow the Protomaps tile schema 4, with countries, ribbons and coastlines added.',
  attribution:
    'Coast, boundaries: DCW-GMT · Rivers, lakes: GSHHG / WDBII · Cities: GeoNames (CC BY 4.0)',
  type: 'baselayer',
  version: '1',
  vector_layers: [
    { id: 'earth', minzoom: 0, maxzoom: 9, fields: { kind: 'String' } },
    {
      id: 'water',
      minzoom: 0,
      maxzoom: 9,
      fields: {
        kind: 'String',
        rank: 'Number',
        min_zoom: 'Number',
        intermittent: 'Boolean',
        name: 'String',
        'name:en': 'String',
        'name:ar': 'String',
      },
    },
    {
      id: 'places',
      minzoom: 0,
      maxzoom: 9,
      fields: {
        kind: 'String',
        kind_detail: 'String',
        capital: 'String',
        iso: 'String',
        name: 'String',
        'name:en': 'String',
        'name:ar': 'String',
        geonames: 'Number',
        population: 'Number',
        population_rank: 'Number',
        min_zoom: 'Number',
      },
    },
    { id: 'countries', minzoom: 2, maxzoom: 9, fields: { iso: 'String' } },
    {
      id: 'boundaries',
      minzoom: 2,
      maxzoom: 9,
      fields: { kind: 'String', iso_a: 'String', iso_b: 'String', disputed: 'Boolean' },
    },
    { id: 'coastlines', minzoom: 0, maxzoom: 9, fields: { km: 'Number' } },
    { id: 'ribbons', minzoom: 4, maxzoom: 9, fields: { iso: 'String' } },
  ],
};
