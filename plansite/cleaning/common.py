"""The syllables that office texts use most, and those of the commonest names.

Of words that are syllables in two codes these say which one is meant: ``ông`` is hardly ``ụng``.
Counted in the texts of this repository; only syllables that are some other one in TCVN3 or VNI.
"""

COMMON = frozenset(
    (  # noqa: SIM905  # a list would be as many lines
        "biên bà bài bàn báo bên bình bích bùi bị bố bộ chuyên châu chí chính chú chúng chỗ "
        "chờ chừng cá các cách cái cán cáo câu còn có cô công cùng cũ cũng cơ cố cụ cụm dài "
        "dành dân dõi dù dùng dũng dụ dụng dừng dự dựng giá giám giống giờ gì góp gốc gồm "
        "hiên hoàn hoàng hà hàng hành hân hãy hình hòa hóa hôm hùng hơn hỏi hồ hộ hộp khác "
        "khánh khó không khỏi khối kiên kèm kính kỳ liên luôn là làm lâm lê lên lúc lý lũ lối "
        "lồng lỗ lớn lớp mà màu máy mình mô mối mỗi một nghìn ngoài nguyên ngày ngân ngô "
        "nhiêu nhà nhánh nhân nhóm nhỏ nhớ nhờ nào này nâng nên nêu nó nói nơi nối nộp pháp "
        "phát phân phép phí phía phòng phó phóng phông phùng phúc phút phụ quá quân quên quý "
        "quốc riêng rõ rơi rịa rộng sách sáng sát sơ số sớm sự thành thái tháng thân thêm thì "
        "thích thông thùy thúc thúy thống thừa tiên tiêu toàn trách trái trên trì trình trí "
        "trích trùng trị trống trụ tuyên tài tàu tác tâm tân tên tìm tình tính tô tôi tùng tú "
        "tối tờ từ từng tự viên vuông và vào vân vì ví vòng võ vũng vị vốn vụ vừa xuân xác xã "
        "yên yêu áp ít ô ông ý "
    ).split()
)

SURNAMES = frozenset("bùi cù hà hoàng lã lâm lê lò mè ngô phùng quàng thái tôn tô võ vàng".split())  # noqa: SIM905
"""Surnames that are some other syllable in TCVN3 or VNI, where none is a name."""
