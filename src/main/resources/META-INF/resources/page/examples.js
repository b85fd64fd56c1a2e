// Articles to begin with, about invented events: one of each dialect, two that go from right to left.

const json = (article) => JSON.stringify(article, null, 2);

export const EXAMPLES = [
  {
    name: 'Plain text',
    article: ` date 2024-11-08

The council of Port Ellery rejected the new airport on Friday. Councillor Dana Whitlock called the plan a disaster for the wetlands, while the Harbour Trust praised the vote as “a great day for the town”.

Mayor Tom Ashby, who had backed the airport, said he was disappointed. Whitlock and the Harbour Trust want a new railway to Carrick instead.`,
  },
  {
    name: 'Dateline',
    article: json({
      id: 'harbour-42',
      title: 'Harbour reopens after storm',
      body: 'RIGA, Latvia. The port of Riga reopened on Monday after a storm had closed it for two days. Mayor Ilze Kalnina praised the crews of Baltic Salvage, who worked through the night. Fishermen said the damage was worse than in 2005.',
      published: '2024-11-04T08:30:00+02:00',
      source: 'Riga Courier',
    }),
  },
  {
    name: 'ninjs',
    article: json({
      uri: 'http://example.org/articles/77',
      standard: { name: 'ninjs', version: '3.0' },
      language: 'de',
      headlines: [{ role: 'main', value: 'Bahn stellt neuen Fahrplan vor' }],
      bodies: [{
        role: 'main',
        contentType: 'text/plain',
        value: 'Die Deutsche Bahn hat am Dienstag in Berlin ihren neuen Fahrplan vorgestellt. Verkehrsministerin Petra Lang lobte die kurzen Wege nach Wien und Prag. Fahrgastverbände sind enttäuscht.',
      }],
    }),
  },
  {
    name: 'schema.org',
    article: json({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'La coopérative sauve sa dernière laiterie',
      articleBody: 'À Besançon, les salariés de la coopérative du Doubs ont voté la reprise de la laiterie. « C’est une victoire », a déclaré sa présidente, Claire Morel.',
      datePublished: '2024-11-06',
      inLanguage: 'fr',
    }),
  },
  {
    name: 'العربية',
    article: json({
      title: 'افتتاح مكتبة جديدة في عمّان',
      body: 'افتتحت رئيسة البلدية ليلى حداد مكتبة جديدة في وسط عمّان يوم الخميس. وقالت حداد إن المكتبة هدية لأطفال الأردن، وشكرت مؤسسة النور على دعمها.',
      language: 'ar',
    }),
  },
  {
    name: '日本語',
    article: json({
      title: '札幌で国際雪まつりが開幕',
      body: '札幌市で四日、国際雪まつりが開幕した。秋元さくら市長は「最高の雪像がそろった」と喜びを語った。台湾や韓国からも多くの観光客が訪れている。',
      language: 'ja',
    }),
  },
  { name: 'Broken', article: '{"title": "A line that was cut off' },
];
