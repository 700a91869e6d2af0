<?php
// Where the script lies, and its hash: a theme would have them as constants, as the README prints them.
define( 'BROADSHEET', json_decode( getenv( 'BROADSHEET' ), true ) );

add_action(
	'wp_enqueue_scripts',
	function () {
		wp_enqueue_style( 'broadsheet', BROADSHEET['style']['src'], array(), null );
		wp_enqueue_script( 'broadsheet', BROADSHEET['script']['src'], array(), null );
	}
);
add_filter(
	'script_loader_tag',
	fn ( $tag, $handle ) => 'broadsheet' === $handle
		? str_replace( ' src=', ' async integrity="' . BROADSHEET['script']['integrity'] . '" crossorigin="anonymous" src=', $tag )
		: $tag,
	10,
	2
);
add_filter(
	'style_loader_tag',
	fn ( $tag, $handle ) => 'broadsheet' === $handle
		? str_replace( ' href=', ' integrity="' . BROADSHEET['style']['integrity'] . '" crossorigin="anonymous" href=', $tag )
		: $tag,
	10,
	2
);

// The port of the site is not known beforehand.
add_filter( 'style_loader_src', 'wp_make_link_relative' );
add_filter( 'script_loader_src', 'wp_make_link_relative' );

// Pictures in the place of emoji come from another house.
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'wp_print_styles', 'print_emoji_styles' );
