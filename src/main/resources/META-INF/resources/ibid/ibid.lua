-- Gives pandoc what a document cites, from Ibid, over the JSON-RPC of Better BibTeX (`item.pandoc_filter`).
--
--   pandoc --lua-filter ibid.lua --citeproc paper.md -o paper.docx
--
-- Where Ibid is stands in the document's metadata, or after -M: `ibid: http://127.0.0.1:8080/libraries/main`.
-- Works with pandoc 2.17 and later, which has no JSON of its own before 3.1.

local AT_ONCE = 30 -- keys in one address, which may not grow without bound

local function decode(text)
  local at = 1
  local escapes = { b = '\b', f = '\f', n = '\n', r = '\r', t = '\t' }
  local value

  local function skip() at = text:find('[^ \t\r\n]', at) or #text + 1 end

  local function string_()
    local out = {}
    at = at + 1
    while true do
      local from, to, plain, stop = text:find('^([^"\\]*)(["\\])', at)
      assert(from, 'a text of the answer has no end')
      out[#out + 1] = plain
      at = to + 1
      if stop == '"' then return table.concat(out) end
      local c = text:sub(at, at)
      at = at + 1
      if c == 'u' then
        local code = tonumber(text:sub(at, at + 3), 16)
        at = at + 4
        if code >= 0xD800 and code < 0xDC00 then
          code = 0x10000 + (code - 0xD800) * 0x400 + tonumber(text:sub(at + 2, at + 5), 16) - 0xDC00
          at = at + 6
        end
        out[#out + 1] = utf8.char(code)
      else
        out[#out + 1] = escapes[c] or c
      end
    end
  end

  local function list(close, one)
    at = at + 1
    skip()
    while text:sub(at, at) ~= close do
      one()
      skip()
      if text:sub(at, at) == ',' then at = at + 1 end
      skip()
    end
    at = at + 1
  end

  function value()
    skip()
    local c = text:sub(at, at)
    if c == '"' then return string_() end
    if c == '{' then
      local object = {}
      list('}', function()
        local name = string_()
        skip()
        at = at + 1
        object[name] = value()
      end)
      return object
    end
    if c == '[' then
      local array = { isArray = true }
      list(']', function() array[#array + 1] = value() end)
      return array
    end
    local word = assert(text:match('^[%w.+-]+', at), 'the answer is no JSON')
    at = at + #word
    return tonumber(word) or word == 'true'
  end

  return value()
end

local function encode(value)
  if type(value) == 'string' then
    return '"' .. value:gsub('[%c"\\]', function(c) return string.format('\\u%04x', c:byte()) end) .. '"'
  end
  if type(value) ~= 'table' then return tostring(value) end
  local parts = {}
  if value.isArray then
    for _, one in ipairs(value) do parts[#parts + 1] = encode(one) end
    return '[' .. table.concat(parts, ',') .. ']'
  end
  for name, one in pairs(value) do parts[#parts + 1] = encode(name) .. ':' .. encode(one) end
  return '{' .. table.concat(parts, ',') .. '}'
end

local function items(ibid, keys)
  local call = encode {
    jsonrpc = '2.0', id = 1, method = 'item.pandoc_filter',
    params = { citekeys = keys, asCSL = true },
  }
  local query = call:gsub('[^%w]', function(c) return string.format('%%%02X', c:byte()) end)
  local _, answer = pandoc.mediabag.fetch(ibid .. '/better-bibtex/json-rpc?' .. query)
  local told = decode(answer)
  if told.error then error('Ibid: ' .. told.error.message) end
  return told.result
end

function Pandoc(doc)
  local ibid = pandoc.utils.stringify(doc.meta.ibid or 'http://127.0.0.1:8080'):gsub('/$', '')
  local batches, seen = { { isArray = true } }, {}
  doc:walk {
    Cite = function(cite)
      for _, one in ipairs(cite.citations) do
        if not seen[one.id] then
          seen[one.id] = true
          if #batches[#batches] == AT_ONCE then batches[#batches + 1] = { isArray = true } end
          table.insert(batches[#batches], one.id)
        end
      end
    end,
  }
  local references = doc.meta.references or pandoc.MetaList {}
  for _, keys in ipairs(batches) do
    local found = #keys > 0 and items(ibid, keys) or { items = {}, errors = {} }
    for key, item in pairs(found.items) do
      item.id = key
      item.custom = nil
      references[#references + 1] = pandoc.read('[' .. encode(item) .. ']', 'csljson').meta.references[1]
    end
    for key, count in pairs(found.errors) do
      io.stderr:write(string.format('Ibid: the key %s leads to %d works\n', key, count))
    end
  end
  doc.meta.references = references
  return doc
end
