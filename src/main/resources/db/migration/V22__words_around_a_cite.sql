-- What is printed around a cite is kept with it, and a place is called what CSL calls it. No trigger fires: nothing moves.
update cite set printed = printed || '{"prefix": "", "suffix": ""}'
    || case when printed ->> 'label' = 'article' then '{"label": "article-locator"}' else '{}' end::jsonb;
