"""The syllables that office texts use most, and those of the commonest names.

Of words that are syllables in two codes these say which one is meant: ``ông`` is hardly ``ụng``.
Counted in the texts of this repository, and such as any office writes; only syllables that are some
other one in TCVN3 or VNI.
"""

COMMON = frozenset(
    (  # noqa: SIM905  # a list would be as many lines
        "áp bà bài bám bàn bán báo bên bị bích biên bình bò bỏ bố bộ bốn bông bùi bún cá các "
        "cách cái cán cân cáo câu châm châu chí chính chỗ chờ chói chôn chống chú chùa chùm "
        "chúng chừng chuyên có cô cơ cố còn công cũ cụ cụm cùng cũng dài dám dán dân dâng dành "
        "dõi dù dụ dự dùng dũng dụng dừng dựng gân gì giá giám gió giờ giống gò gõ góc gốc gói "
        "gồm góp hà hán hân hàng hãng hành hãy hiên hình hô hồ hộ hòa hóa hoàn hoàng hỏi hôm hơn "
        "hồng hộp hùng ít kê kèm khá khác khám kháng khánh khép khí khó khô khóa khôi khỏi khối "
        "khóm không khuê kiên kín kính kỳ là lá lái lãi làm lâm lân lê lên liên lô lỗ lộ lối lớn "
        "lòng lông lồng lớp lũ lúa lúc luôn lý mà mã mãi mãn màu máy mình mô môi mối mỗi món môn "
        "móng mông một mùa mùi mừng nâng nào này nên nêu ngân ngày nghìn ngô ngoài ngói ngôi "
        "ngôn nguyên nhà nhân nhãn nhánh nhiêu nhìn nhỏ nhớ nhờ nhóm nhôm nó nói nơi nối nón "
        "nóng nông nộp nùng ô ông phá phán phân pháp phát phê phép phí phía phó phòng phóng "
        "phông phù phú phụ phúc phùng phút quá quán quân quê quên quét quốc quý rèn rét rịa "
        "riêng rõ rơi rộng rùa rừng sách sâm sân sáng sát sơ số sớm sóng sông sống sót sự sùng "
        "tác tài tái tâm tán tân tàu tên thái thám thâm thân tháng thành thêm thép thì thí thích "
        "thô thờ thoáng thóc thôi thôn thông thống thú thừa thúc thuê thùng thùy thúy tiên tiêu "
        "tìm tín tình tính tô tờ tòa toàn tóc tôi tối tôm tông trách trái trám tráng trên trì "
        "trí trị trích trình trôi tròn trông trống trù trú trụ trừ trùng tú từ tự tùng từng "
        "tuyên và ván vân vào vé vét vì ví vị viên võ vôi vốn vòng vũ vụ vừa vùng vũng vừng "
        "vuông xã xác xám xét xóa xóm xông xuân ý yên yêu "
    ).split()
)

SURNAMES = frozenset("bùi cù hà hoàng lã lâm lê lò mè ngô phùng quàng thái tôn tô võ vàng".split())  # noqa: SIM905
"""Surnames that are some other syllable in TCVN3 or VNI, where none is a name."""

UNICODE = frozenset(
    (  # noqa: SIM905
        "ông không công sông thôn trông vùng mùa mùi thùng chùa cùng bò thú phú trú lô môi khá "
        "khám kháng khóa khô xóm xóa xét xám quán quét quê sân thép thuê tòa tròn vé ván vôi giám "
        "phòng hòa hóa khó bán dân cân mã lãi món nông chú kê tên trên nên thêm bên trì thì tìm "
        "khí phí tín kín quân tân tâm thân nhân vân phân ngân quá "
    ).split()
)
"""Syllables that are hardly a word of Vietnamese if read in TCVN3: ``ụng``, ``khụng``."""
