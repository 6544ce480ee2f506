"""Which letters outside ASCII languages use, by the eight-bit encodings their texts come in, as data."""

from __future__ import annotations

# Letters in the order of how common they are, as far as that is known; capitals are added by the program.
LANGUAGES: dict[str, str] = {
    "en": "éüöïäáèíóçñãåøëêôàæßúîâõðšžœ",  # in names and borrowed words
    "fr": "éèàêçâùîôûëïœ",
    "de": "üäöß",
    "es": "óíáéñúü",
    "pt": "ãçáéíóõêâàúôü",
    "it": "àèìòùé",
    "nordic": "äåöøæéð",
    "pl": "ąęłóśżćńź",
    "cs": "íáéěřščžýůúňťďóľĺôäŕ",
    "hu": "áéőóöüíúű",
    "ro": "ăîâşţ",
    "tr": "ıüşçğöâî",
    "baltic": "āčēģīķļņšūžąęėįųõ",
    "ru": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "uk": "оаниівтерслкмудпязьгйбчхцжюшєїщфґ",
    "kk": "аентыірлқдмсғбошйкәүпұңзуөжгяэивһцфюхьщч",
    "el": "αοιετσνηυρπκμλςωδγχθφβξζψάόίέώήύϊϋ",
    "ar": "الينمرتوبعدسفهكقأحجشطصخةىضذغئءثزإظؤآ",
    "he": "יוהלאתרמבשנדקםעחפטגכןסזצךףץ",
}
# In the order of preference where two fit equally well.
ENCODINGS: dict[str, tuple[str, ...]] = {
    "cp1252": ("en", "fr", "de", "es", "pt", "it", "nordic"),
    "cp1251": ("ru", "uk"),
    "koi8_r": ("ru",),
    "koi8_u": ("uk",),
    "cp1250": ("pl", "cs", "hu", "ro"),
    "iso8859_2": ("pl", "cs", "hu", "ro"),
    "cp1254": ("tr",),
    "kz1048": ("kk",),
    "ptcp154": ("kk",),
    "iso8859_5": ("ru", "uk"),
    "cp866": ("ru", "uk"),
    "mac_cyrillic": ("ru", "uk"),
    "cp1253": ("el",),
    "cp1256": ("ar",),
    "cp1255": ("he",),
    "iso8859_15": ("fr",),
    "cp1257": ("baltic",),
    "cp437": ("de", "fr", "es"),
    "mac_roman": ("fr", "de", "es", "pt", "it", "nordic"),
}
SIGNS = frozenset("–—“”„‘’«»…•·§©®°±×№¿¡€£ªº²³µ\u00a0\u00ad")
