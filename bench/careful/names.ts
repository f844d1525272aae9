/** Communes by district, villages, and what else lines are named after; none of them stands in test/generate. */
export const DISTRICTS: readonly (readonly [string, readonly string[]])[] = [
  listed('Nam Giang', `TT Thạnh Mỹ, Cà Dy, Tà Bhing, Tà Pơơ, Đắc Pring, Đắc Pre, La Êê, Chơ Chun, La Dêê, Đắc Tôi, Chà Vàl, Zuôih`),
  listed(
    'Quan Hóa',
    `TT Hồi Xuân, Phú Nghiêm, Nam Xuân, Nam Tiến, Nam Động, Thiên Phủ, Hiền Chung, Hiền Kiệt, Thành Sơn, Trung Sơn, Trung Thành,
    Phú Lệ, Phú Sơn, Phú Thanh, Phú Xuân`,
  ),
  listed(
    'Trà Cú',
    `TT Trà Cú, TT Định An, An Quảng Hữu, Đại An, Định An, Hàm Giang, Hàm Tân, Kim Sơn, Long Hiệp, Lưu Nghiệp Anh, Ngãi Xuyên,
    Ngọc Biên, Phước Hưng, Tân Hiệp, Tân Sơn, Tập Sơn, Thanh Sơn`,
  ),
  listed('Mường Lát', `TT Mường Lát, Mường Chanh, Mường Lý, Nhi Sơn, Pù Nhi, Quang Chiểu, Tam Chung, Trung Lý`),
  listed(
    'Sìn Hồ',
    `TT Sìn Hồ, Chăn Nưa, Căn Co, Hồng Thu, Làng Mô, Lùng Thàng, Ma Quai, Nậm Cha, Nậm Cuổi, Nậm Hăn, Nậm Mạ, Nậm Tăm, Noong Hẻo,
    Pa Khóa, Pa Tần, Phăng Sô Lin`,
  ),
  listed(
    'Hướng Hóa',
    `TT Khe Sanh, TT Lao Bảo, A Dơi, Ba Tầng, Hướng Lập, Hướng Linh, Hướng Lộc, Hướng Phùng, Hướng Sơn, Hướng Tân, Hướng Việt, Húc,
    Lìa, Tân Hợp, Tân Lập, Tân Liên, Tân Long, Tân Thành, Thanh, Thuận, Xy`,
  ),
  listed(
    'Đồng Văn',
    `TT Đồng Văn, TT Phó Bảng, Hố Quáng Phìn, Lũng Cú, Lũng Phìn, Lũng Táo, Lũng Thầu, Má Lé, Phố Cáo, Phố Là, Sà Phìn, Sảng Tủng,
    Sính Lủng, Sủng Là, Sủng Trái, Tả Lủng, Tả Phìn, Thài Phìn Tủng, Vần Chải`,
  ),
];

export const VILLAGES =
  names(`Bản Mạ, Bản Cang, Bản Nà Ca, Bản Pá Hộc, Bản Sài, Bản Chiềng, Bản Khương Làng, Bản Tân Sơn, Khu phố 1, Khu phố 2, Khu phố 3,
  Ấp Chợ, Ấp Cây Da, Ấp Trà Kha, Ấp Vàm Ray, Thôn Pà Lừa, Thôn Vinh, Thôn Đắc Ốc, Thôn Rô, Thôn Cà Đăng, Thôn Bến Giằng,
  Thôn Hoa, Làng Troan Ô, Thôn Cợp, Thôn Chênh Vênh, Thôn Doa Cũ, Thôn Xa Re, Thôn Sì Thâu Chải, Bản Nậm Lúc 1, Bản Nậm Lúc 2,
  Tổ dân phố số 1, Tổ dân phố số 2, Tổ dân phố số 3, Tổ dân phố số 4, Bản Lao Chải, Bản Sin Súi Hồ, Thôn Má Lủng,
  Thôn Lô Lô Chải, Thôn Thèn Pả, Thôn Séo Lủng, Xóm Mới, Xóm Đình, Xóm Chùa, Xóm Bãi, Xóm Cầu, Thôn Trung, Thôn Thượng, Thôn Hạ,
  Bản Pọng, Bản Ún, Bản Kéo Té, Bản Ón, Bản Lát, Bản Poom Buôi, Bản Na Khà, Bản Suối Phái, Bản Cân, Bản Suối Lóng, Bản Na Tao,
  Bản Sài Khao`);

export const GROUPS = [
  ['Khu vực thành thị', 'Khu vực nông thôn'],
  ['Xã khu vực I', 'Xã khu vực II', 'Xã khu vực III'],
  ['Cụm phía Bắc', 'Cụm trung tâm', 'Cụm phía Nam'],
  ['Vùng thấp', 'Vùng giữa', 'Vùng cao', 'Vùng biên giới'],
] as const;

/** Those that villages of one commune can be in. */
export const VILLAGE_GROUPS = GROUPS.slice(2);

export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

function names(text: string): string[] {
  return text.split(/,\s*/);
}

function listed(district: string, communes: string): [string, string[]] {
  return [district, names(communes)];
}
