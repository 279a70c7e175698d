"""The smallest real files of the kinds that a municipality publishes, made of nothing but the standard library.

Each function takes a number and gives other bytes for another number, and the same for the same on every machine.
"""

import base64
import io
import struct
import zipfile
import zlib


def png(number):
    """Colour, grey or palette (W3C, Portable Network Graphics, third edition)."""
    width, height = 8 + number, 6 + number % 5

    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))

    kind = [2, 0, 3][number % 3]
    row = bytes([0]) + bytes((number * 7 + x) % 4 for x in range(width * (3 if kind == 2 else 1)))
    return b''.join([
        b'\x89PNG\r\n\x1a\n', chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, kind, 0, 0, 0)),
        chunk(b'PLTE', bytes(range(12))) if kind == 3 else b'',
        chunk(b'tEXt', b'Title\0Karta %d' % number) if number % 2 else b'',
        chunk(b'IDAT', zlib.compress(row * height)), chunk(b'IEND', b'')])


def jpeg(number):
    """Grey, of whole blocks of one tone each (ITU-T T.81, baseline)."""
    across, down = 1 + number % 4, 1 + number % 3

    def segment(marker, data):
        return bytes([0xFF, marker]) + struct.pack('>H', len(data) + 2) + data

    # Differences of categories 0 to 11 by codes of four bits; after each the end of the block, by a code of one.
    bits, before = '', 0
    for block in range(across * down):
        level = (number * 13 + block * 29) % 100 - 50
        difference, before = level - before, level
        category = abs(difference).bit_length()
        bits += format(category, '04b')
        if category:
            value = difference if difference > 0 else difference + (1 << category) - 1
            bits += format(value, f'0{category}b')
        bits += '0'
    bits += '1' * (-len(bits) % 8)
    scan = bytes(int(bits[at:at + 8], 2) for at in range(0, len(bits), 8)).replace(b'\xff', b'\xff\0')
    comment = segment(0xFE, b'Torget %d' % number) if number % 2 else b''
    return b''.join([
        b'\xff\xd8', segment(0xE0, b'JFIF\0\1\1\0\0\1\0\1\0\0'), comment, segment(0xDB, b'\0' + bytes([16] * 64)),
        segment(0xC0, struct.pack('>BHHB', 8, down * 8, across * 8, 1) + b'\1\x11\0'),
        segment(0xC4, b'\0' + bytes([0, 0, 0, 12] + [0] * 12) + bytes(range(12))),
        segment(0xC4, b'\x10' + bytes([1] + [0] * 15) + b'\0'),
        segment(0xDA, b'\1\1\0\0\x3f\0'), scan, b'\xff\xd9'])


def webp(number):
    """Lossless, all of one colour: every prefix code has one symbol, so that no bits follow (RFC 9649, 3)."""
    bits = []

    def write(value, count):
        bits.extend(value >> at & 1 for at in range(count))

    write(0x2F, 8)
    write(20 + number, 14)
    write(10 + number, 14)
    write(0, 1 + 3)
    write(0, 3)
    for symbol in [number * 5 % 256, number * 11 % 256, number * 3 % 256, 255, 0]:
        write(1, 1)
        write(0, 1)
        write(1, 1)
        write(symbol, 8)
    bits += [0] * (-len(bits) % 8)
    data = bytes(sum(bit << at for at, bit in enumerate(bits[start:start + 8])) for start in range(0, len(bits), 8))
    chunk = b'VP8L' + struct.pack('<I', len(data)) + data + b'\0' * (len(data) % 2)
    return b'RIFF' + struct.pack('<I', len(chunk) + 4) + b'WEBP' + chunk


# Two pixels by two, AV1 in a container (AV1 Image File Format 1.1).
AVIF = base64.b64decode(
    'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAA'
    'DnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlw'
    'cnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAA'
    'AAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=')


def box(kind, *parts):
    """One box of ISO/IEC 14496-12, 4.2."""
    data = b''.join(parts)
    return struct.pack('>I', len(data) + 8) + kind + data


def avif(number):
    """The same picture, with as much room behind it as the number says."""
    return AVIF + box(b'free', b'torget' * number)


def frames(count):
    """MPEG-1 layer III, 128 kbit/s, 44.1 kHz, one channel: silence (ISO/IEC 11172-3, 2.4.1.3)."""
    return (b'\xff\xfb\x90\xc4' + bytes(413)) * count


def mp3(number):
    """With a title before it, for every other number (ID3v2.3)."""
    title = b'\0Intervju %d' % number
    frame = b'TIT2' + struct.pack('>I', len(title)) + b'\0\0' + title
    head = b'ID3\3\0\0' + bytes([0, 0, len(frame) >> 7, len(frame) & 127]) + frame
    return (head if number % 2 else b'') + frames(20 + number)


def mp4(number):
    """A container with one track of sound, MP3 (ISO/IEC 14496-12 and 14496-14)."""
    count = 20 + number
    unit = bytes([0, 1, 0, 0]) + bytes(12) + bytes([0, 1, 0, 0]) + bytes(12) + bytes([0x40, 0, 0, 0])

    def full(kind, *parts):
        return box(kind, bytes(4), *parts)

    def number4(*values):
        return struct.pack(f'>{len(values)}I', *values)

    def moov(offset):
        length = count * 1152
        esds = full(b'esds', bytes([3, 21, 0, 1, 0, 4, 13, 0x6B, 0x15, 0, 0, 0]) + number4(128000, 128000) + bytes([6, 1, 2]))
        entry = box(b'mp4a', bytes(6) + b'\0\1' + bytes(8) + struct.pack('>HHHHI', 1, 16, 0, 0, 44100 << 16), esds)
        table = box(
            b'stbl', full(b'stsd', number4(1), entry), full(b'stts', number4(1, count, 1152)),
            full(b'stsc', number4(1, 1, count, 1)), full(b'stsz', number4(417, count)), full(b'stco', number4(1, offset)))
        media = box(
            b'mdia', full(b'mdhd', number4(0, 0, 44100, length), b'\x4e\x45\0\0'),
            full(b'hdlr', bytes(4), b'soun', bytes(12), b'ljud\0'),
            box(b'minf', full(b'smhd', bytes(4)), box(b'dinf', full(b'dref', number4(1), box(b'url ', b'\0\0\0\1'))), table))
        track = box(
            b'trak', box(b'tkhd', b'\0\0\0\7', number4(0, 0, 1, 0, length), bytes(12), b'\1\0\0\0', unit, bytes(8)), media)
        return box(
            b'moov', full(b'mvhd', number4(0, 0, 44100, length, 1 << 16), b'\1\0', bytes(10), unit, bytes(24), number4(2)),
            track)

    start = box(b'ftyp', [b'isom', b'mp42', b'iso5'][number % 3], number4(512), b'isommp41')
    return start + moov(len(start) + len(moov(0)) + 8) + box(b'mdat', frames(count))


def pdf(number):
    """One page with a line of text, with its table of objects (ISO 32000-1, 7.5)."""
    text = b'BT /F1 18 Tf 60 700 Td (Medborgarlofte %d) Tj ET' % number
    stream = zlib.compress(text) if number % 2 else text
    objects = [
        b'<</Type/Catalog/Pages 2 0 R>>', b'<</Type/Pages/Kids[3 0 R]/Count 1>>',
        b'<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
        b'<<%b/Length %d>>stream\n%b\nendstream' % (b'/Filter/FlateDecode' if number % 2 else b'', len(stream), stream),
        b'<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>']
    data = b'%%PDF-1.%d\n%%\xe2\xe3\xcf\xd3\n' % (4 + number % 4)
    offsets = []
    for index, entry in enumerate(objects):
        offsets.append(len(data))
        data += b'%d 0 obj\n%b\nendobj\n' % (index + 1, entry)
    table = b''.join(b'%010d 00000 n \n' % offset for offset in offsets)
    return data + b'xref\n0 6\n0000000000 65535 f \n%btrailer\n<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF%b' % (
        table, len(data), [b'\n', b'\r\n', b''][number % 3])


def archive(*entries):
    """A zip file of names and texts; a name that ends in `!` is stored as it is."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, 'w') as file:
        for name, content in entries:
            entry = zipfile.ZipInfo(name.rstrip('!'), (2024, 1, 2, 3, 4, 6))
            entry.compress_type = zipfile.ZIP_STORED if name.endswith('!') else zipfile.ZIP_DEFLATED
            file.writestr(entry, content)
    return data.getvalue()


XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = 'application/vnd.openxmlformats-officedocument.'
TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'


def office(main, kind, content, *others):
    """A package of Office Open XML (ECMA-376, part 2)."""
    types = (f'{XML}<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
             f'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{main}" '
             f'ContentType="{OFFICE}{kind}.main+xml"/></Types>')
    relations = (f'{XML}<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" Type="{DOCUMENT}/officeDocument" '
                 f'Target="{main}"/></Relationships>')
    return archive(('[Content_Types].xml', types), ('_rels/.rels', relations), (main, XML + content), *others)


def docx(number):
    space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    return office('word/document.xml', 'wordprocessingml.document', (
        f'<w:document xmlns:w="{space}"><w:body><w:p><w:r><w:t>Protokoll {number}</w:t></w:r></w:p></w:body></w:document>'))


def xlsx(number):
    space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    sheet = f'{XML}<worksheet xmlns="{space}"><sheetData><row r="1"><c r="A1"><v>{number}</v></c></row></sheetData></worksheet>'
    links = (f'{XML}<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" Type="{DOCUMENT}/worksheet" '
             'Target="worksheets/sheet1.xml"/></Relationships>')
    return office('xl/workbook.xml', 'spreadsheetml.sheet', (
        f'<workbook xmlns="{space}" xmlns:r="{DOCUMENT}"><sheets><sheet name="Brott" sheetId="1" r:id="r1"/></sheets></workbook>'
    ), ('xl/_rels/workbook.xml.rels', links), ('xl/worksheets/sheet1.xml', sheet))


def odt(number, kind='text', *others):
    """A package of OpenDocument (ISO/IEC 26300-3): its type comes first, as it is."""
    media = f'application/vnd.oasis.opendocument.{kind}'
    spaces = 'urn:oasis:names:tc:opendocument:xmlns:'
    text = (f'{XML}<office:document-content xmlns:office="{spaces}office:1.0" xmlns:text="{spaces}text:1.0" '
            f'office:version="1.2"><office:body><office:text><text:p>Protokoll {number}</text:p></office:text></office:body>'
            '</office:document-content>')
    manifest = (f'{XML}<manifest:manifest xmlns:manifest="{spaces}manifest:1.0"><manifest:file-entry manifest:full-path="/" '
                f'manifest:media-type="{media}"/><manifest:file-entry manifest:full-path="content.xml" '
                'manifest:media-type="text/xml"/></manifest:manifest>')
    return archive(('mimetype!', media), ('content.xml', text), ('META-INF/manifest.xml', manifest), *others)
